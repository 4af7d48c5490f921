import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { afterEach, describe, expect, test } from 'vitest';
import { vscodeSettings } from '../../src/derive/vscode.ts';
import { writeVscode } from '../../src/integrations/vscode.ts';
import { registry } from '../../src/schema/index.ts';
import { setting } from './setting.ts';

interface PanelField {
  name: string;
  type: string;
  required: boolean;
  dataType?: string;
  fields?: PanelField[];
  choices?: { id: string; title: string }[];
}

const settings = vscodeSettings('content', setting.content) as {
  'yaml.schemas': Record<string, string>;
  'frontMatter.taxonomy.contentTypes': { name: string; fields: PanelField[] }[];
  'frontMatter.data.types': { id: string; schema: { properties: object } }[];
};
const fieldsOf = (collection: string) =>
  settings['frontMatter.taxonomy.contentTypes'].find(({ name }) => name === collection)?.fields ??
  [];
const flat = (fields: readonly PanelField[]): PanelField[] =>
  fields.flatMap((field) => [field, ...flat(field.fields ?? [])]);

describe('settings of VS Code for editors', () => {
  test('every file form has its schema: YAML by path, Markdown by content type', () => {
    for (const [name, { form }] of Object.entries(registry)) {
      const yaml = settings['yaml.schemas'][`./.vscode/schema/${name}.json`];
      expect([name, yaml]).toEqual([name, form === 'yaml' ? `content/${name}/*.yaml` : undefined]);
      expect([name, fieldsOf(name).length > 0]).toEqual([name, form === 'md']);
    }
  });

  test.each([
    ['news', 'date', { type: 'datetime', required: true }],
    ['news', 'title', { type: 'string', required: true }],
    ['news', 'draft', { type: 'boolean', required: false }],
    ['practices', 'duration', { type: 'number', required: true }],
    ['practices', 'monday', { type: 'list', required: false }],
    ['practices', 'steps', { type: 'json', dataType: 'practices.steps' }],
    ['practices', 'main', { type: 'choice', multiple: true }],
  ])('%s.%s is edited as it is checked', (collection, name, expected) => {
    expect(flat(fieldsOf(collection)).find((field) => field.name === name)).toMatchObject(expected);
  });

  test('choices name the entries that exist', () => {
    const main = flat(fieldsOf('practices')).find(({ name }) => name === 'main');
    expect(main?.choices?.map(({ id }) => id)).toEqual(setting.content.risks.map(({ id }) => id));
  });

  test('every list of nested fields has a schema of its own', () => {
    const named = settings['frontMatter.taxonomy.contentTypes'].flatMap(({ fields }) =>
      flat(fields).flatMap(({ dataType }) => dataType ?? []),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(settings['frontMatter.data.types'].map(({ id }) => id)).toEqual(
      expect.arrayContaining(named),
    );
  });
});

describe('writing the settings', () => {
  const root = mkdtempSync(join(tmpdir(), 'section-vscode-'));
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const put = (text: string) => {
    mkdirSync(join(root, '.vscode'), { recursive: true });
    writeFileSync(join(root, '.vscode/settings.json'), text);
  };
  const read = () => readFileSync(join(root, '.vscode/settings.json'), 'utf8');

  test('a person’s own settings stay', () => {
    put('{"editor.fontSize": 18}');
    writeVscode(root, 'content', setting.content);
    expect(JSON.parse(read())).toMatchObject({
      'editor.fontSize': 18,
      'frontMatter.taxonomy.dateFormat': 'yyyy-MM-dd',
    });
  });

  test('comments, other schemas and other extensions stay, and running it again changes nothing', () => {
    put(
      '{\n  // крупный шрифт\n  "editor.fontSize": 18, /* не меньше */\n  "yaml.schemas": { "own.json": "own.yaml" },\n}\n',
    );
    const extensions = join(root, '.vscode/extensions.json');
    writeFileSync(extensions, '{ "recommendations": ["own.one", "redhat.vscode-yaml"] }\n');
    writeVscode(root, 'content', setting.content);
    const text = read();
    for (const kept of ['// крупный шрифт', '/* не меньше */', '"own.json": "own.yaml"'])
      expect(text).toContain(kept);
    expect(parse(text)['yaml.schemas']).toMatchObject({
      './.vscode/schema/site.json': 'content/site.yaml',
    });
    expect(parse(readFileSync(extensions, 'utf8'))).toEqual({
      recommendations: ['own.one', 'redhat.vscode-yaml', 'eliostruyf.vscode-front-matter'],
    });
    writeVscode(root, 'content', setting.content);
    expect(read()).toBe(text);
  });

  test.each(['{ "editor.fontSize": ', '[]', 'шрифт 18'])(
    'settings that cannot be read are left as they are, and the message says what to do: %s',
    (text) => {
      put(text);
      expect(() => writeVscode(root, 'content', setting.content)).toThrow(/Он не тронут/);
      expect(read()).toBe(text);
    },
  );
});
