import { type Shape, shapeAt } from '../schema/shape.ts';
import { type ChoicesOf, readBox } from './blank-box.ts';
import { acrossItems, type Item, isEmpty, uprightItems } from './blank-cells.ts';
import type { BlankDoubt, Note } from './blank-doubts.ts';
import { plain } from './blank-labels.ts';
import type { Answer } from './blank-parts.ts';
import { type Box, boxesOf } from './practice-blank.ts';

type Fields = Record<string, unknown>;

/** What a school wrote under one question, as the field of an entry; undefined when nothing was understood. */
export const fieldOf = (
  { question, tables, loose }: Answer,
  shape: Shape,
  choicesOf: ChoicesOf,
  doubts: BlankDoubt[],
): unknown => {
  const noteAt =
    (...where: string[]): Note =>
    (doubt) =>
      doubts.push({ ...doubt, where: [question.title, ...where].filter(Boolean).join(', ') });
  const boxes = boxesOf(question.parts);
  const astray = (said: readonly string[]) => {
    if (said.length > 0)
      noteAt()({
        kind: 'unread',
        said: said.join(' '),
        what: 'написано вне клеток бланка',
        fix: 'Перенесите в нужное поле сами.',
      });
  };
  if (boxes.length === 0) {
    const cells = tables.flat(2).filter((text) => !isEmpty(text));
    // The box was deleted or left empty and the answer stands beside it.
    const written = cells.length > 0 ? cells : loose.filter((text) => !isEmpty(text));
    if (cells.length > 0) astray(loose);
    return readBox(written.join('\n\n'), question, shape, choicesOf, noteAt(), '');
  }
  astray(loose);
  const itemFields = (item: Item, at: Shape | undefined, inside: readonly Box[], name: string) => {
    const fields: Fields = {};
    // A figure may stand with the unit that the school itself names.
    const near = item.filled.find(({ box }) => box.key === 'unit')?.text ?? '';
    for (const { box, text } of item.filled) {
      const part = shapeAt(at ?? {}, box.path);
      const value =
        part && readBox(text, box, part, choicesOf, noteAt(name, `«${box.title}»`), near);
      if (value !== undefined) put(fields, box.path, value);
    }
    for (const { label, text } of item.unknown)
      noteAt(name)({
        kind: 'unread',
        said: text,
        what: `строки «${label}» в бланке нет`,
        fix: `Есть: ${inside.map(({ title }) => title).join(', ')}. Перенесите сами.`,
      });
    return fields;
  };
  if (question.many) {
    const items = isUpright(tables, boxes)
      ? uprightItems(tables, boxes)
      : tables.flatMap((rows) => acrossItems(rows, boxes));
    return items.length === 0
      ? undefined
      : items.map((item, index) => itemFields(item, shape.items, boxes, `ответ ${index + 1}`));
  }
  const [list] = boxes.filter((box) => box.many && box.parts.length > 0);
  if (!list) {
    const fields: Fields = {};
    for (const item of uprightItems(tables, boxes))
      Object.assign(fields, itemFields(item, shape, boxes, ''));
    return Object.keys(fields).length > 0 ? fields : undefined;
  }
  const inner: Answer = { question: { ...list, title: question.title }, tables, loose: [] };
  const value = fieldOf(inner, shapeAt(shape, list.path) ?? {}, choicesOf, doubts);
  return value === undefined ? undefined : { [list.key]: value };
};

/** A table whose first column names the boxes, rather than its first row. */
const isUpright = (tables: readonly string[][][], boxes: readonly Box[]): boolean => {
  const titles = new Set(boxes.map(({ title }) => plain(title)));
  const known = (cells: readonly (string | undefined)[]) =>
    cells.filter((cell) => titles.has(plain((cell ?? '').split('\n')[0] ?? ''))).length;
  const rows = tables[0] ?? [];
  return known(rows.map(([first]) => first)) > known(rows[0] ?? []);
};

const put = (fields: Fields, path: readonly string[], value: unknown): void => {
  const [key = '', ...rest] = path;
  if (rest.length === 0) fields[key] = value;
  else {
    fields[key] ??= {};
    put(fields[key] as Fields, rest, value);
  }
};
