import { describe, expect, test } from 'vitest';
import { OPENED, openFile, saveFile } from '../../src/derive/edited-file.ts';
import { readTree } from '../../src/disk.ts';
import { type CollectionName, registry, siteSchema } from '../../src/schema/index.ts';
import { shapeOf } from '../../src/schema/shape.ts';

const shapeFor = (collection: string) =>
  shapeOf(registry[collection as CollectionName]?.schema ?? siteSchema);
const news = shapeFor('news');
const practices = shapeFor('practices');

const every = [
  'content',
  'test/fixtures/khabarovsk',
  'test/fixtures/editions',
  'test/fixtures/bank',
]
  .flatMap(readTree)
  .map(({ file, bytes }) => ({ file, text: new TextDecoder().decode(bytes) }))
  .filter(
    ({ file }) => file === 'site.yaml' || (file.includes('/') && /\.(?:md|yaml)$/.test(file)),
  );

/** What an editor's form leaves of a file after a change. */
const edit = (text: string, change: object, shape = news): string =>
  saveFile({ ...openFile(text, 'md', shape), ...change }, 'md', shape);

const FILE = `---
# Взято из письма от 1 марта.
title: "Вебинар: начало"
date: 2022-03-16 # среда
summary: Коротко.
events:
  - "2022/1.2"
  # Главное событие.
  - "2022/2.7"
---
Текст.

Ещё текст.
`;

describe('a file saved from a form', () => {
  test('is the same to the byte when nothing was edited, whichever entry it is', () => {
    const changed = every.filter(({ file, text }) => {
      const form = file.endsWith('.md') ? 'md' : 'yaml';
      const shape = shapeFor(file.split('/')[0] ?? '');
      return saveFile(openFile(text, form, shape), form, shape) !== text;
    });
    expect(changed.map(({ file }) => file)).toEqual([]);
    expect(every.length).toBeGreaterThan(150);
  });

  test.each([
    [
      'a changed title',
      { title: 'Вебинар: конец' },
      'title: "Вебинар: конец"',
      'title: "Вебинар: начало"',
    ],
    ['a day', { date: '2022-03-17' }, 'date: 2022-03-17 # среда', 'date: 2022-03-16 # среда'],
    [
      'an event put first',
      { events: ['2022/5.2', '2022/1.2', '2022/2.7'] },
      '  - 2022/5.2',
      undefined,
    ],
    ['a topic', { topics: ['dokumenty'] }, 'topics:', undefined],
    ['an event taken away', { events: ['2022/2.7'] }, undefined, '  - "2022/1.2"'],
    ['a draft', { draft: true }, 'draft: true', undefined],
    ['a number in a text', { summary: '2.7' }, 'summary: "2.7"', 'summary: Коротко.'],
  ])('differs by the line of %s alone', (_, change, added, removed) => {
    const before = FILE.split('\n');
    const after = edit(FILE, change).split('\n');
    const plus = after.filter((line) => !before.includes(line));
    expect(plus[0]).toBe(added);
    expect(plus.length).toBeLessThanOrEqual(2);
    expect(before.filter((line) => !after.includes(line))).toEqual(removed ? [removed] : []);
  });

  test('has no lines for fields that nobody filled', () => {
    const change = { draft: false, topics: [], author: '', cost: { items: [] }, year: null };
    expect(edit(FILE, change)).toBe(FILE);
  });

  test('keeps the steps that were not edited as they were', () => {
    const text = `---\nsteps:\n  - title: Раз # первый\n    who:\n      - team\n  - title: "Два"\n---\n`;
    const steps = [{ title: 'Раз', who: ['team'] }, { title: 'Три', who: [] }, { title: 'Два' }];
    expect(edit(text, { steps }, practices)).toBe(
      `---\nsteps:\n  - title: Раз # первый\n    who:\n      - team\n  - title: Три\n  - title: "Два"\n---\n`,
    );
  });

  test('takes a new text below the fields, and an empty one', () => {
    expect(edit(FILE, { body: 'Новый текст.\n\n' })).toBe(
      FILE.replace(/---\nТекст[\s\S]*$/, '---\nНовый текст.\n'),
    );
    expect(edit(FILE, { body: '' })).toMatch(/---\n$/);
  });

  test('is written whole when it is new: fields in the order of the form, text below them', () => {
    const held = {
      title: 'Проба: раз',
      date: '2022-03-16',
      summary: 'Две\nстроки.',
      draft: false,
      body: 'Текст.',
    };
    expect(saveFile(held, 'md', news)).toBe(
      '---\ntitle: "Проба: раз"\ndate: 2022-03-16\nsummary: |-\n  Две\n  строки.\n---\n\nТекст.\n',
    );
  });

  test('reads numbers and booleans where the schema has them, and texts as typed elsewhere', () => {
    const text =
      '---\ntitle: 1.10\nsample: true\nduration: 6\nschool: no\nupdated: 2022-03-16\n---\n';
    expect(openFile(text, 'md', practices)).toEqual({
      title: '1.10',
      sample: true,
      duration: 6,
      school: 'no',
      updated: '2022-03-16',
      body: '',
      [OPENED]: text,
    });
  });

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a mark of the encoding', (text: string) => `\ufeff${text}`],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('keeps %s', (_, typed) => {
    expect(edit(typed(FILE), {})).toBe(typed(FILE));
    const changed = FILE.replace('Коротко.', 'Иначе.').replace('Ещё текст.', 'И ещё.\n\nИ это.');
    const change = { summary: 'Иначе.', body: 'Текст.\n\nИ ещё.\n\nИ это.' };
    expect(edit(typed(FILE), change)).toBe(typed(changed));
  });

  test('keeps line ends of Windows in a file of fields alone', () => {
    const text = 'title: А\r\ndescription: Б\r\n';
    const topics = shapeFor('topics');
    const saved = saveFile({ ...openFile(text, 'yaml', topics), title: 'В' }, 'yaml', topics);
    expect(saved).toBe('title: В\r\ndescription: Б\r\n');
  });

  test.each(['Текст без полей', '---\ntitle: "А\n---\n'])(
    'that cannot be read is refused: %j',
    (text) => {
      expect(() => openFile(text, 'md', news)).toThrow(/^[А-ЯЁ]/);
    },
  );
});
