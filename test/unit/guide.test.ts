import { describe, expect, test } from 'vitest';
import { fieldsOf, type GuideField, guide } from '../../src/derive/guide.ts';
import { jsonSchema, SCHEMA_NAMES } from '../../src/derive/json-schema.ts';
import { COLLECTIONS } from '../../src/domain/collections.ts';
import { registry } from '../../src/schema/index.ts';
import { shapeOf } from '../../src/schema/shape.ts';
import { setting } from './setting.ts';

const sections = guide(setting.content);
const field = (collection: string, ...path: string[]): GuideField => {
  let fields = sections.find(({ name }) => name === collection)?.fields ?? [];
  let found: GuideField | undefined;
  for (const key of path) {
    found = fields.find((one) => one.key === key);
    fields = found?.fields ?? [];
  }
  if (!found) throw new Error(`нет поля ${path.join('.')}`);
  return found;
};
const all = (fields: GuideField[]): GuideField[] =>
  fields.flatMap((one) => [one, ...all(one.fields)]);

describe('справочник полей', () => {
  test('описывает настройки и все коллекции по порядку реестра', () => {
    expect(sections.map(({ name }) => name)).toEqual(['site', ...COLLECTIONS]);
  });

  test('не теряет ни одного поля, у каждого русское название', () => {
    const count = (shape: ReturnType<typeof shapeOf>): number =>
      Object.values(shape.properties ?? {}).reduce(
        (sum, part) => sum + 1 + count(part.items ?? part),
        0,
      );
    for (const { name, fields } of sections) {
      if (name === 'site') continue;
      expect(all(fields)).toHaveLength(count(shapeOf(registry[name].schema)));
      for (const { key, title } of all(fields))
        expect(title, `${name}.${key}`).toMatch(/[А-Яа-яЁё]/);
    }
  });

  test('обязательные поля стоят первыми', () => {
    for (const { fields } of sections) {
      const marks = fields.map(({ required }) => required);
      expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  test('знает варианты с подписями, ссылки на папки и вложенные поля', () => {
    expect(field('webinars', 'format').options).toContainEqual({
      value: 'meeting',
      label: 'совещание',
    });
    expect(field('webinars', 'series')).toMatchObject({
      ref: 'series',
      required: true,
      list: false,
    });
    expect(field('news', 'topics')).toMatchObject({ ref: 'topics', list: true, required: false });
    expect(field('roadmap', 'moved', 'from')).toMatchObject({
      depth: 1,
      required: true,
      kind: 'день: год-месяц-число',
    });
    expect(field('practices', 'duration').kind).toBe('целое число от 1 до 36');
  });

  test('образцы взяты из настоящих файлов, номер и время в кавычках', () => {
    expect(setting.content.series.map(({ id }) => id)).toContain(
      field('webinars', 'series').example,
    );
    expect(field('roadmap', 'number').example).toBe('"1.1"');
    expect(field('webinars', 'time').example).toBe('"14:00"');
    expect(field('news', 'title').example).not.toBe('');
  });

  test('люди в образцы не попадают', () => {
    const people = [
      {
        collection: 'people',
        id: 'ivanova',
        file: 'people/ivanova.yaml',
        body: '',
        data: {
          name: 'Иванова',
          position: 'методист',
          consent: { date: '2022-01-01', document: 'дело 1' },
        },
      },
    ] as typeof setting.content.people;
    expect(JSON.stringify(guide({ ...setting.content, people }))).not.toMatch(
      /Иванова|ivanova|дело 1/,
    );
  });

  test('без записей образец — только вид значения', () => {
    expect(fieldsOf(shapeOf(registry.news.schema)).find(({ key }) => key === 'date')?.example).toBe(
      '2022-03-16',
    );
    expect(
      fieldsOf(shapeOf(registry.news.schema)).find(({ key }) => key === 'title')?.example,
    ).toBe('');
  });
});

describe('JSON Schema', () => {
  test('есть у каждой коллекции, со своим адресом и без полей, которых нет', () => {
    for (const name of SCHEMA_NAMES) {
      const schema = jsonSchema(name, `https://example.ru/data/schema/${name}.json`) as Record<
        string,
        unknown
      >;
      expect(schema.$id).toBe(`https://example.ru/data/schema/${name}.json`);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.additionalProperties).toBe(false);
      expect(schema.title).toMatch(/[А-Я]/);
    }
  });

  test('подписи вариантов стоят рядом с вариантами, своих слов у корня нет', () => {
    const text = JSON.stringify(jsonSchema('practices', 'x'));
    const { level } = (
      jsonSchema('practices', 'x') as { properties: Record<string, Record<string, unknown>> }
    ).properties;
    expect(level).toMatchObject({
      enum: ['school', 'municipality', 'region'],
      enumDescriptions: ['школа', 'муниципалитет', 'регион'],
    });
    expect(text).not.toMatch(/"labels":|"ref":/);
    expect(text).toContain('"x-collection":"risks"');
  });
});
