import type { Day } from '../domain/day.ts';
import { byNumber } from '../domain/roadmap.ts';
import { slugOf } from '../domain/transliterate.ts';
import { RESERVED } from '../domain/urls.ts';
import { type CollectionName, type Content, type Entry, registry } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import { fieldsOf, type GuideField } from './guide.ts';

const MANY = 60;
const ORDER = new Intl.Collator('en', { numeric: true });

/** Values an editor has chosen beforehand, by the field's path: `risks.main`. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

/**
 * A new file for an editor: `path` inside the content folder, `text` with every field explained.
 * What cannot be known stays empty, and the check asks for it.
 */
export const scaffold = (
  collection: CollectionName,
  title: string,
  today: Day,
  content: Content,
  chosen: Chosen = {},
): { path: string; text: string } => {
  const rule = registry[collection];
  const name = oneLine(title);
  const id = idFor(collection, name, content);
  const known: Record<string, string> = {
    title: quoted(name),
    name: quoted(name),
    date: today,
    updated: today,
    number: quoted(id.split('/').at(-1) ?? ''),
    year: id,
    order: String(nextOrder(content[collection])),
  };
  const fields = filled(fieldsOf(shapeOf(rule.schema)), chosen);
  const ids = (ref: string) =>
    (content[ref as CollectionName] as Entry[]).map((entry) => entry.id).sort(ORDER.compare);
  const required = fields.filter((field) => field.required);
  const optional = fields.filter((field) => !field.required);
  const lines = [
    `# Новый файл: ${rule.one}. Сначала обязательные поля, за ними остальные: чтобы заполнить поле, уберите «# » в начале его строк.`,
    ...required.flatMap((field) => ['', ...fieldLines(field, ids, known)]),
    ...(optional.length > 0 ? ['', '# Необязательные поля'] : []),
    ...optional.flatMap((field) => ['', ...optionalLines(field, ids)]),
  ];
  const yaml = `${lines.join('\n')}\n`;
  return {
    path: `${collection}/${id}.${rule.form}`,
    text: rule.form === 'md' ? `---\n${yaml}---\n\n` : yaml,
  };
};

type Ids = (collection: string) => string[];

/** The fields with the chosen values set in; a field that holds one stands open, as an obligatory one does. */
const filled = (fields: readonly GuideField[], chosen: Chosen, above = ''): GuideField[] =>
  fields.map((field) => {
    const values = chosen[above + field.key] ?? [];
    const inner = field.list ? field.fields : filled(field.fields, chosen, `${above}${field.key}.`);
    const open = values.length > 0 || inner.some((part) => part.values.length > 0);
    return { ...field, values, fields: inner, required: field.required || open };
  });

const fieldLines = (field: GuideField, ids: Ids, known: Record<string, string> = {}): string[] => [
  ...explain(field, ids).map((line) => `# ${line}`),
  ...valueLines(
    field,
    ids,
    known[field.key] ?? (field.options.some(({ value }) => value === 'draft') ? 'draft' : ''),
  ),
];

const valueLines = (field: GuideField, ids: Ids, value: string): string[] => {
  const { key, list, fields, values } = field;
  const [first = value] = values;
  if (fields.length === 0 && list)
    return [`${key}:`, ...(values.length > 0 ? values : ['']).map((one) => `  - ${one}`.trimEnd())];
  if (fields.length === 0) return [`${key}: ${first}`.trimEnd()];
  const inner = innerLines(fields, ids);
  return [
    `${key}:`,
    ...(list ? dashed(inner).map((line) => `  ${line}`) : inner.map((line) => `  ${line}`)),
  ];
};

/** Fields inside a field; where none is obligatory the first one stands open, since YAML knows no field without a value. */
const innerLines = (fields: readonly GuideField[], ids: Ids): string[] => {
  const open = fields.some(({ required }) => required)
    ? fields.filter(({ required }) => required)
    : fields.slice(0, 1);
  const rest = fields.filter((field) => !open.includes(field));
  return [
    ...open.flatMap((field) => fieldLines(field, ids)),
    ...rest.flatMap((field) => optionalLines(field, ids)),
  ];
};

/** A field that may be left out: the same lines behind a `#`, empty as well, so that no example is ever published. */
const optionalLines = (field: GuideField, ids: Ids): string[] =>
  [...explain(field, ids), ...briefLines(field, ids)].map((line) => `# ${line}`);

/** A field with all it holds, each part explained at the end of its own line: one `#` fewer and it counts. */
const briefLines = (field: GuideField, ids: Ids): string[] => {
  const { key, list, fields } = field;
  if (fields.length === 0) return valueLines(field, ids, field.example === 'true' ? 'true' : '');
  const inner = fields.flatMap((part) => {
    const [first = '', ...rest] = briefLines(part, ids);
    return [
      `${first} # ${explain({ ...part, ref: null }, ids).join(' ')}${part.required ? '' : ' Можно удалить.'}`,
      ...rest,
    ];
  });
  return [`${key}:`, ...(list ? dashed(inner) : inner).map((line) => `  ${line}`)];
};

/** The lines of one map as the first item of a list: the dash stands before its first field. */
const dashed = (lines: readonly string[]): string[] => {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) =>
    index < first ? line : `${index === first ? '- ' : '  '}${line}`,
  );
};

const explain = (
  { title, help, kind, list, options, ref, fields, example }: GuideField,
  ids: Ids,
): string[] => {
  const shown =
    example && /^(?:день|время|адрес|почта|часовой|текст)/.test(kind)
      ? `, например ${example}`
      : '';
  const what =
    fields.length > 0 ? '' : ` (${kind}${shown}${list ? ', по одному в строке с дефисом' : ''})`;
  const found = ref ? ids(ref) : [];
  const more = found.length > MANY ? ` и другие, всего ${found.length}` : '';
  return [
    `${title}${what}.${help ? ` ${help}` : ''}`,
    ...(options.length > 0
      ? [`Варианты: ${options.map(({ value, label }) => `${value} (${label})`).join(', ')}.`]
      : []),
    ...(found.length > 0
      ? [`Есть в папке ${ref}: ${found.slice(0, MANY).join(', ')}${more}.`]
      : []),
  ];
};

const idFor = (collection: CollectionName, title: string, content: Content): string => {
  if (collection === 'roadmap') return `${content.site.year}/${nextNumber(content)}`;
  if (collection === 'plans') {
    return (
      /\b(?:19|20)\d\d\b/.exec(title)?.[0] ??
      String(Math.max(content.site.year, ...content.plans.map(({ data }) => data.year)) + 1)
    );
  }
  const slug = slugOf(title) || 'novaya-zapis';
  return RESERVED[collection]?.includes(slug) ? `${slug}-1` : slug;
};

/** The number after the last event of the year. */
const nextNumber = ({ roadmap, site }: Content): string => {
  const last = roadmap
    .filter(({ id }) => id.startsWith(`${site.year}/`))
    .map(({ data }) => data)
    .sort(byNumber)
    .at(-1);
  const [section = '1', ...rest] = last?.number.split('.') ?? [];
  return `${section}.${Number(rest[0] ?? 0) + 1}`;
};

const nextOrder = (entries: readonly Entry[]): number =>
  Math.min(100, Math.max(0, ...entries.map(({ data }) => ('order' in data ? data.order : 0))) + 1);

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

/** In double quotes, as JSON and YAML both read them. */
const quoted = (text: string): string => JSON.stringify(text);
