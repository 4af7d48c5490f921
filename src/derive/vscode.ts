import { type CollectionName, type Content, registry } from '../schema/index.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import { fieldsOf, type GuideField } from './guide.ts';
import { jsonSchema, plain, SCHEMA_NAMES } from './json-schema.ts';
import { choicesOf } from './questions.ts';

const COLLECTIONS = Object.keys(registry) as CollectionName[];
const FOLDER = '.vscode/schema';
const KINDS: Record<string, string> = {
  'true или false': 'boolean',
  'день: год-месяц-число': 'datetime',
};

/** Settings that give VS Code the fields of every file: `yaml.schemas` for the YAML extension, `frontMatter.*` for Front Matter. */
export const vscodeSettings = (contentDir: string, content: Content): Record<string, unknown> => ({
  'yaml.schemas': {
    [`./${FOLDER}/site.json`]: `${contentDir}/site.yaml`,
    ...Object.fromEntries(
      COLLECTIONS.filter((name) => registry[name].form === 'yaml').map((name) => [
        `./${FOLDER}/${name}.json`,
        `${contentDir}/${name}/*.yaml`,
      ]),
    ),
  },
  'frontMatter.content.pageFolders': markdown.map((name) => ({
    title: registry[name].title,
    path: `[[workspace]]/${contentDir}/${name}`,
    contentTypes: [name],
  })),
  'frontMatter.taxonomy.contentTypes': markdown.map((name) => ({
    name,
    fileType: 'md',
    clearEmpty: true,
    fields: fieldsOf(shapeOf(registry[name].schema)).map((field) =>
      panelField(name, field, content),
    ),
  })),
  'frontMatter.data.types': markdown.flatMap((name) =>
    Object.entries(shapeOf(registry[name].schema).properties ?? {}).flatMap(([key, part]) =>
      dataTypes(`${name}.${key}`, part),
    ),
  ),
  'frontMatter.taxonomy.dateFormat': 'yyyy-MM-dd',
  'frontMatter.taxonomy.indentArrays': true,
});

/** Extensions of VS Code that the settings are made for. */
export const VSCODE_EXTENSIONS = {
  recommendations: ['redhat.vscode-yaml', 'eliostruyf.vscode-front-matter'],
};

/** JSON Schemas of all files an editor may write, by path inside the project. */
export const vscodeSchemas = (): Record<string, object> =>
  Object.fromEntries(
    SCHEMA_NAMES.map((name) => [`${FOLDER}/${name}.json`, jsonSchema(name, `${name}.json`)]),
  );

const markdown = COLLECTIONS.filter((name) => registry[name].form === 'md');

/** One field of the Front Matter panel; a list of nested fields is a `json` field with a schema of its own. */
const panelField = (path: string, field: GuideField, content: Content): object => {
  const { key, title, help, required, list, fields, kind } = field;
  const own = { name: key, title, description: help, required };
  const inside = `${path}.${key}`;
  if (fields.length > 0 && list) return { ...own, type: 'json', dataType: inside };
  if (fields.length > 0) {
    const inner = fields.map((part) => panelField(inside, part, content));
    return { ...own, type: 'fields', fields: inner };
  }
  const choices = choicesOf(field, content).map(({ value, label }) => ({
    id: value,
    title: label,
  }));
  if (choices.length > 0) return { ...own, type: 'choice', choices, multiple: list };
  if (list) return { ...own, type: 'list' };
  return { ...own, type: KINDS[kind] ?? (/^(?:целое )?число/.test(kind) ? 'number' : 'string') };
};

/** Schemas of the lists of nested fields, wherever in the entry they lie. */
const dataTypes = (path: string, { items, properties = {} }: Shape): object[] =>
  items?.properties
    ? [{ id: path, schema: plain(items) }]
    : Object.entries(properties).flatMap(([key, part]) => dataTypes(`${path}.${key}`, part));
