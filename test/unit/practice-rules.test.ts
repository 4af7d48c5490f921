import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, GOOD, N, news } from './bad-content.ts';

const FILE = 'practices/obrazets-praktiki.md';
const SAMPLE = new TextDecoder().decode(GOOD.find(({ file }) => file === FILE)?.bytes);
const FIGURES = `results:
  - indicator: Уроки без остановок
    unit: "%"
    before: 20
    after: 35
    period:
      from: 2021-09-15
      to: 2021-12-20
    source: журнал
    confirmed:
      - by: curator
        date: 2021-12-25
        document: справка
replications:
  - date: 2022-02-10
    setting: rural
    school: МБОУ «СОШ № 2»
    result: Вышло.
evaluation:
  by: Институт
  date: 2022-03-01
  source: Отчёт
reviewer: petrova
reviewed: 2022-03-02
`;
/** A practice that is whole, as a school would send it. */
const WHOLE = SAMPLE.replace('sample: true', 'sample: false\nschool: МБОУ «СОШ № 1»').replace(
  'updated:',
  `${FIGURES}updated:`,
);
const PERSON =
  'name: Петрова\nposition: методист\nconsent:\n  date: 2022-01-10\n  document: дело 1\n';
const PEOPLE = { 'people/petrova.yaml': PERSON };

const lineOf = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

test('a practice that is whole has nothing to mend', () => {
  expect(checkWith({ [FILE]: WHOLE, ...PEOPLE })).toEqual([]);
});

describe('a practice is refused with its line and what to write', () => {
  const rows = readFileSync('test/fixtures/practice-faults.tsv', 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.replaceAll('\\n', '\n').split('\t') as [string, ...string[]]);
  test.each(rows)('%s', (_, find = '', put = '', at = '', rule, said = '', fix = '') => {
    const text = WHOLE.replace(find, put);
    expect(text).not.toBe(WHOLE);
    const [words = '', below = 0] = at.split('+');
    const found = checkWith({ [FILE]: text, ...PEOPLE }).map((issue) => ({
      ...issue,
      message: issue.message.replaceAll('\u00a0', ' '),
    }));
    expect(found).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        file: FILE,
        line: lineOf(text, words) + Number(below),
        rule,
        message: expect.stringContaining(said),
        fix: expect.stringContaining(fix),
      }),
    );
  });

  test('no step at all', () => {
    const text = WHOLE.replace(/steps:[\s\S]*?(?=cost:)/, 'steps: []\n');
    expect(checkWith({ [FILE]: text, ...PEOPLE })).toContainEqual(
      expect.objectContaining({ file: FILE, line: lineOf(text, 'steps:'), rule: 'list' }),
    );
  });
});

test('a withdrawn practice that a news item still names is told with its line', () => {
  const gone = WHOLE.replace('status: published', 'status: withdrawn\nwithdrawn: Устарела');
  const item = news(`${FIELDS}\npractices:\n  - obrazets-praktiki`);
  expect(checkWith({ [FILE]: gone, ...PEOPLE, [N]: item })).toEqual([
    expect.objectContaining({
      severity: 'warning',
      file: N,
      line: 6,
      rule: 'withdrawn-link',
      message: expect.stringContaining('«obrazets-praktiki» снята'),
      fix: expect.stringContaining('другую практику'),
    }),
  ]);
  expect(checkWith({ [FILE]: WHOLE, ...PEOPLE, [N]: item })).toEqual([]);
});

describe('what may be right is only asked about', () => {
  test.each([
    ['a share above the whole', 'after: 35', 'after: 135', 'figure-share'],
    ['a day that has not come', 'date: 2022-03-01', 'date: 2022-04-01', 'future'],
    ['a practice nobody reviewed', 'reviewer: petrova\n', '', 'not-reviewed'],
  ])('%s', (_, find, put, rule) => {
    expect(checkWith({ [FILE]: WHOLE.replace(find, put), ...PEOPLE })).toEqual([
      expect.objectContaining({ severity: 'warning', rule }),
    ]);
  });

  test.each([
    ['a fall', 'after: 35', 'after: 5'],
    ['no change', 'after: 35', 'after: 20'],
    ['zero before', 'before: 20', 'before: 0'],
    [
      'a first measurement alone',
      '    after: 35\n    period:\n      from: 2021-09-15\n      to: 2021-12-20\n    source: журнал\n    confirmed:\n      - by: curator\n        date: 2021-12-25\n        document: справка\n',
      '    source: журнал\n',
    ],
  ])('%s is nothing to mend', (_, find, put) => {
    const text = WHOLE.replace(find, put);
    expect(text).not.toBe(WHOLE);
    expect(checkWith({ [FILE]: text, ...PEOPLE })).toEqual([]);
  });
});

describe('a sample that claims what only a school can have is refused', () => {
  test.each([
    ['figures', 'results:\n  - indicator: Уроки\n    unit: "%"\n    before: 10'],
    [
      'a confirmation',
      'results:\n  - indicator: Уроки\n    unit: "%"\n    confirmed:\n      - by: region\n        date: 2022-01-01\n        document: письмо',
    ],
    ['a repetition', 'replications:\n  - date: 2022-02-10\n    setting: rural\n    result: Вышло.'],
    ['an evaluation', 'evaluation:\n  by: Институт\n  date: 2022-03-01\n  source: Отчёт'],
    ['a school', 'school: МБОУ «СОШ № 1»'],
  ])('%s', (_, fields) => {
    const text = SAMPLE.replace('updated:', `${fields}\nupdated:`);
    expect(checkWith({ [FILE]: text }).map(({ rule }) => rule)).toEqual(['sample-figures']);
  });
});

describe('a person is named only with a consent that holds', () => {
  test.each([
    ['no consent', PERSON.replace(/consent:[\s\S]*/, ''), 'missing'],
    [
      'a consent that has run out',
      `${PERSON}`.replace('  document', '  until: 2022-03-14\n  document'),
      'consent-expired',
    ],
    ['a consent that has not begun', PERSON.replace('2022-01-10', '2022-03-16'), 'consent-future'],
  ])('%s', (_, person, rule) => {
    expect(checkWith({ [FILE]: WHOLE, 'people/petrova.yaml': person })).toContainEqual(
      expect.objectContaining({ severity: 'error', file: 'people/petrova.yaml', rule }),
    );
  });
});
