import { describe, expect, test } from 'vitest';
import { cmsConfig, cmsFormats } from '../../src/derive/cms.ts';
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
  collections: {
    name: string;
    folder: string;
    create?: boolean;
    format: string;
    fields: CmsField[];
  }[];
}

const config = (editing?: object) =>
  cmsConfig(
    { ...setting.content, site: { ...setting.content.site, editing } as never },
    'content',
    'https://example.org/500plus/',
  ) as Config;
const GIT = 'https://git.example.ru';
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
    [
      'practices',
      'status',
      { hint: 'На сайт попадает только «опубликована»; «снята» остаётся с причиной.' },
    ],
    ['news', 'draft', { hint: expect.stringMatching(/^Включено: запись видят только редакторы/) }],
    ['practices', 'materials', { hint: 'У каждого материала или адрес, или файл.' }],
    ['news', 'webinars', { hint: 'Выберите из списка.' }],
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

  test('a file beside an entry is chosen on the computer, of the kinds that readers are given', () => {
    const files = fieldsOf('documents').find(({ name }) => name === 'files');
    expect(files?.fields?.[0]).toMatchObject({
      widget: 'file',
      choose_url: false,
      accept: expect.stringMatching(/^\.pdf,\.docx,/),
    });
    expect(collections.find(({ name }) => name === 'documents')).toMatchObject({
      media_folder: '',
      public_folder: '',
    });
  });

  test.each([
    ['news', { field: 'date', direction: 'descending' }, 'news/{{slug}}/', ['Черновики']],
    [
      'webinars',
      { field: 'date', direction: 'descending' },
      'webinars/{{series}}/{{slug}}/',
      ['Черновики'],
    ],
    [
      'practices',
      { field: 'updated', direction: 'descending' },
      'practices/{{slug}}/',
      ['Образцы', 'Черновики'],
    ],
    ['topics', { field: 'title', direction: 'ascending' }, 'news/topics/{{slug}}/', []],
  ])(
    '%s stand in their order, with their drafts and samples picked out, and show their pages',
    (name, order, path, filters) => {
      const found = collections.find((one) => one.name === name) as unknown as {
        sortable_fields: { default: object };
        preview_path: string;
        view_filters: { label: string }[];
      };
      expect(found.sortable_fields.default).toEqual(order);
      expect(found.preview_path).toBe(path);
      expect(found.view_filters.map(({ label }) => label)).toEqual(filters);
    },
  );

  test('every format of files that a form names is one that the page can read and write', () => {
    expect(
      collections.map(({ format }) => format).filter((name) => !(name in cmsFormats())),
    ).toEqual([]);
  });

  test('without a server of the institute’s own nothing points to another host', () => {
    expect(JSON.stringify(backend)).not.toMatch(/https?:\/\/(?!example\.org)/);
  });

  test.each([
    ['gitlab', undefined, { api_root: `${GIT}/api/v4`, auth_methods: ['token'] }],
    [
      'gitlab',
      'app',
      { api_root: `${GIT}/api/v4`, auth_type: 'pkce', app_id: 'app', auth_methods: ['oauth'] },
    ],
    ['gitea', undefined, { api_root: `${GIT}/api/v1`, auth_methods: ['token'] }],
    ['gitea', 'app', { api_root: `${GIT}/api/v1`, app_id: 'app', auth_methods: ['oauth'] }],
  ])(
    'an institute’s own %s with the application %s is asked alone, and by the way it lets people in',
    (server, application, expected) => {
      const own = config({
        server,
        url: `${GIT}/`,
        repo: 'a/b',
        branch: 'main',
        application,
        public: false,
      });
      expect(own.backend).toMatchObject({
        ...expected,
        name: server,
        base_url: GIT,
        repo: 'a/b',
        branch: 'main',
      });
      expect(JSON.stringify(own)).not.toMatch(/https?:\/\/(?!example\.org|git\.example\.ru)/);
    },
  );
});
