import { isMap, parseDocument, YAMLMap } from 'yaml';
import type { Shape } from '../schema/shape.ts';
import { type Fields, isFields, patchMap } from './edited-fields.ts';

/** The key under which a form carries the file as it was opened, so that saving rewrites only what was edited. */
export const OPENED = '_file';

/** The fields of a file for a form, numbers and booleans where the shape has them. Throws when the file cannot be read. */
export const openFile = (text: string, form: 'md' | 'yaml', shape: Shape): Fields => {
  const { fields, body } = apart(plain(text), form);
  const document = parseDocument(fields, { schema: 'failsafe' });
  if (document.errors.length > 0)
    throw new Error('Файл не читается: сначала исправьте его по подсказке проверки.');
  const data = typed(document.toJS(), shape) as Fields;
  return { ...data, ...(form === 'md' ? { body: body.trim() } : {}), [OPENED]: text };
};

/** The file for what a form holds: lines that nobody edited stay as they were, with their comments and quotes. */
export const saveFile = (held: Fields, form: 'md' | 'yaml', shape: Shape): string => {
  const { [OPENED]: opened, body = '', ...after } = held;
  const was = typeof opened === 'string' ? opened : null;
  const old = was === null ? { fields: '', body: '\n' } : apart(plain(was), form);
  const document = parseDocument(old.fields, { schema: 'failsafe' });
  const before = typed(document.toJS() ?? {}, shape) as Fields;
  if (!isMap(document.contents)) document.contents = new YAMLMap() as never;
  patchMap(document.contents as never, before, after, shape);
  const yaml = document.toString({ lineWidth: 0 });
  if (form === 'yaml') return asOpened(yaml, was);
  const text = String(body ?? '').trim();
  const gap = /^\n*/.exec(old.body)?.[0] ?? '';
  const below = text === old.body.trim() ? old.body : `${gap}${text}\n`;
  return asOpened(`---\n${yaml}---\n${text ? below : ''}`, was);
};

const MARK = '\ufeff';

/** Programs of Windows, and git on it, put a mark before a text and end lines in their own way: neither makes a file another. */
const plain = (text: string): string => text.replace(MARK, '').replaceAll('\r\n', '\n');

/** The lines with the mark and the ends that they had in the opened file, so that those nobody edited stay as they were. */
const asOpened = (text: string, opened: string | null): string => {
  const lines = opened?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return opened?.startsWith(MARK) ? MARK + lines : lines;
};

const apart = (text: string, form: 'md' | 'yaml'): { fields: string; body: string } => {
  if (form === 'yaml') return { fields: text, body: '' };
  const found = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n([\s\S]*))?$/.exec(text);
  if (!found) throw new Error('В файле нет полей между двумя строками «---».');
  return { fields: found[1] ?? '', body: found[2] ?? '' };
};

const typed = (value: unknown, shape: Shape | undefined): unknown => {
  if (Array.isArray(value)) return value.map((one) => typed(one, shape?.items));
  if (isFields(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, typed(one, shape?.properties?.[key])]),
    );
  if (shape?.type === 'boolean' && /^(?:true|false)$/.test(String(value))) return value === 'true';
  const number = shape?.type === 'integer' || shape?.type === 'number';
  return number && String(Number(value)) === value ? Number(value) : value;
};
