import { pathOf } from '../domain/urls.ts';
import {
  type CollectionName,
  type Content,
  type Entry,
  registry,
  siteSchema,
} from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';

/** One field of an editors' file, as the field guide and the scaffold need it. */
export interface GuideField {
  /** Name in the file. */
  key: string;
  /** 0 for a field of the entry itself, 1 and more for fields inside a field. */
  depth: number;
  title: string;
  required: boolean;
  /** What to write. */
  help: string;
  /** What kind of value is expected, in an editor's words. */
  kind: string;
  /** Several values, one a line with a dash. */
  list: boolean;
  /** Closed choices with their labels. */
  options: { value: string; label: string }[];
  /** Collection that the value names an entry of. */
  ref: string | null;
  /** A value as it stands in a real file, or may stand; empty when the field holds other fields. */
  example: string;
  /** Values to stand in a new file; empty until an editor chooses some. */
  values: readonly string[];
  fields: GuideField[];
}

/** One collection as the field guide prints it. */
export interface GuideSection {
  name: CollectionName | 'site';
  title: string;
  one: string;
  /** What an entry is, from the schema's own description; empty when it has none. */
  about: string;
  /** A real file of the collection, or how one would be called; inside the content folder. */
  file: string;
  form: 'md' | 'yaml';
  /** The text below the fields is obligatory. */
  body: boolean;
  /** Address of that file's page; null when entries have no pages of their own. */
  path: string | null;
  fields: GuideField[];
}

/** The guide to every file an editor may write, from the registry alone. */
export const guide = (content: Content): GuideSection[] => [
  {
    name: 'site',
    title: 'Настройки раздела',
    one: 'настройки',
    about: shapeOf(siteSchema).description ?? '',
    file: 'site.yaml',
    form: 'yaml',
    body: false,
    path: null,
    fields: fieldsOf(shapeOf(siteSchema), [content.site]),
  },
  ...(Object.keys(registry) as CollectionName[]).map((name) => section(name, content)),
];

const section = (name: CollectionName, content: Content): GuideSection => {
  const rule = registry[name];
  // A person's name and contacts are no example for the public.
  const entries = name === 'people' ? [] : (content[name] as Entry[]);
  const first = entries[0];
  const shape = shapeOf(rule.schema);
  return {
    name,
    title: rule.title,
    one: rule.one,
    about: shape.description ?? '',
    file: first?.file ?? `${name}/imya-fayla.${rule.form}`,
    form: rule.form,
    body: 'body' in rule,
    path: first ? pathOf(first) : null,
    fields: fieldsOf(
      shape,
      entries.map(({ data }) => data),
      (ref, id) => (content[ref as CollectionName] as Entry[]).some((entry) => entry.id === id),
    ),
  };
};

/** Whether readers may see the entry of a collection that a value names. */
type IsShown = (collection: string, id: unknown) => boolean;

/** The fields a shape describes, those an editor must fill in first; examples come from the values given. */
export const fieldsOf = (
  shape: Shape,
  values: readonly unknown[] = [],
  isShown: IsShown = () => true,
  depth = 0,
): GuideField[] =>
  Object.entries(shape.properties ?? {})
    .map(([key, part]) => {
      const own = values.flatMap((value) => (value as Record<string, unknown> | null)?.[key] ?? []);
      return fieldOf(key, part, shape.required?.includes(key) ?? false, own, isShown, depth);
    })
    .sort((a, b) => Number(b.required) - Number(a.required));

const fieldOf = (
  key: string,
  part: Shape,
  required: boolean,
  values: readonly unknown[],
  isShown: IsShown,
  depth: number,
): GuideField => {
  const list = part.type === 'array';
  const value = (list ? part.items : part) ?? {};
  const ref = value.ref ?? null;
  const options = (value.enum ?? []).map((id) => ({ value: id, label: value.labels?.[id] ?? id }));
  return {
    key,
    depth,
    title: part.title ?? value.title ?? key,
    required,
    help: part.description ?? value.description ?? '',
    kind: kindOf(value),
    list,
    options,
    ref,
    example: exampleOf(value, options, ref ? values.filter((id) => isShown(ref, id)) : values),
    values: [],
    fields: fieldsOf(value, values, isShown, depth + 1),
  };
};

const kindOf = (value: Shape): string => {
  if (value.properties) return 'вложенные поля';
  if (value.ref) return 'имя записи';
  if (value.enum) return 'одно из значений';
  if (value.type === 'boolean') return 'true или false';
  if (value.type === 'integer' || value.type === 'number') return numberKind(value);
  const formats: Record<string, string> = {
    date: 'день: год-месяц-число',
    time: 'время: часы:минуты',
    uri: 'адрес страницы',
    email: 'почта',
    zone: 'часовой пояс',
    attachment: 'имя файла рядом с записью',
  };
  return formats[value.format ?? ''] ?? 'текст';
};

const numberKind = ({ type, minimum, maximum }: Shape): string => {
  const bounded =
    minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  return `${type === 'integer' ? 'целое число' : 'число'}${bounded ? ` от ${minimum} до ${maximum}` : ''}`;
};

const exampleOf = (
  value: Shape,
  options: readonly { value: string }[],
  values: readonly unknown[],
): string => {
  if (value.properties) return '';
  if (value.type === 'boolean') return 'true';
  const example =
    values[0] ?? (value.format === 'uri' ? 'https://…' : value.examples?.[0]) ?? options[0]?.value;
  // A bare 2.7 or 14:00 is a number to other YAML readers, so the guide teaches quotes.
  if (typeof example === 'string')
    return /^\d+(?:[.:]\d+)*$/.test(example) ? `"${example}"` : cut(example);
  if (typeof example === 'number') return String(example);
  if (value.type === 'integer' || value.type === 'number') return String(value.minimum ?? 1);
  return value.format === 'email' ? 'otdel@example.ru' : '';
};

const cut = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/[^\p{L}\d]+\S*$/u, '')}…` : text;
