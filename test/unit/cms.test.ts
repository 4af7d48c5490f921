import { describe, expect, test } from 'vitest';
import { cmsConfig } from '../../src/derive/cms.ts';
import { registry } from '../../src/schema/index.ts';
import { type Shape, shapeOf } from '../../src/schema/shape.ts';
import { setting } from './setting.ts';

interface CmsField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  multiple?: boolean;
  collection?: string;
  options?: { value: string; label: string }[];
  fields?: CmsField[];
}
interface Config {
  backend: Record<string, unknown>;
  collections: { name: string; folder: string; create?: boolean; fields: CmsField[] }[];
}

const config = (editing?: object) =>
  cmsConfig(
    { ...setting.content, site: { ...setting.content.site, editing } as never },
    'content',
    'https://example.org/500plus/',
  ) as Config;
const { collections, backend } = config();
const fieldsOf = (name: string) => collections.find((one) => one.name === name)?.fields ?? [];
const names = (fields: readonly CmsField[] = []): unknown[] =>
  fields.map(({ name, fields: inner }) => (inner ? [name, names(inner)] : name));
const keys = ({ properties = {} }: Shape): unknown[] =>
  Object.entries(properties).map(([key, part]) => {
    const inner = part.items ?? part;
    return inner.properties ? [key, keys(inner)] : key;
  });

describe('forms of the editing page', () => {
  test('every field of every file has one, in the order of the file, with its Russian label', () => {
    for (const [name, { schema, form }] of Object.entries(registry)) {
      const own = collections.find(({ folder }) => folder.startsWith(`content/${name}`));
      expect([name, names(own?.fields)]).toEqual([
        name,
        [...keys(shapeOf(schema)), ...(form === 'md' ? ['body'] : [])],
      ]);
    }
    expect(fieldsOf('news').every(({ label }) => /^[А-ЯЁ]/.test(label))).toBe(true);
  });

  test.each([
    ['news', 'date', { widget: 'datetime', required: true }],
    ['news', 'topics', { widget: 'relation', collection: 'topics', multiple: true }],
    ['news', 'events', { widget: 'select', multiple: true }],
    ['news', 'draft', { widget: 'boolean' }],
    ['practices', 'status', { widget: 'select', multiple: false }],
    ['practices', 'duration', { widget: 'number', required: true }],
    ['practices', 'steps', { widget: 'list', required: true }],
    ['practices', 'context', { widget: 'object' }],
    ['practices', 'summary', { widget: 'text' }],
  ])('%s.%s is a field of its kind', (collection, name, expected) => {
    expect(fieldsOf(collection).find((field) => field.name === name)).toMatchObject(expected);
  });

  test('events are chosen from those of the roadmap, and a year’s events are not made by hand', () => {
    const events = fieldsOf('news').find(({ name }) => name === 'events');
    expect(events?.options?.map(({ value }) => value)).toContain('2022/2.7');
    expect(collections.find(({ name }) => name === 'roadmap-2022')).toMatchObject({
      folder: 'content/roadmap/2022',
      create: false,
    });
  });

  test('without a server of the institute’s own nothing points to another host', () => {
    expect(JSON.stringify(backend)).not.toMatch(/https?:\/\/(?!example\.org)/);
  });

  test.each([
    ['gitlab', { api_root: 'https://git.example.ru/api/v4', auth_type: 'pkce' }],
    ['gitea', { api_root: 'https://git.example.ru/api/v1' }],
  ])('an institute’s own %s is named as site.yaml has it', (server, expected) => {
    const editing = { server, url: 'https://git.example.ru', repo: 'a/b', branch: 'main' };
    expect(config({ ...editing, public: false }).backend).toMatchObject({
      ...expected,
      name: server,
      repo: 'a/b',
      auth_methods: ['token'],
    });
  });
});
