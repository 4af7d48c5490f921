import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, GOOD, N, news } from '../bad-content.ts';

const changed = (file: string, find: RegExp, put: string) => ({
  [file]: new TextDecoder()
    .decode(GOOD.find((item) => item.file === file)?.bytes)
    .replace(find, put),
});
const told = (changes: Record<string, string>) =>
  checkWith(changes).map(({ severity, line, rule, fix }) => [severity, line, rule, fix]);

describe('24 to 26. days', () => {
  test.each([
    ['31.02.2022', 'date-exists', '2022-02-28'],
    ['31 апреля 2022', 'date-exists', '2022-04-30'],
    ['2024-02-30', 'date-exists', '2024-02-29'],
    ['01.03.22', 'date-format', '2022-03-01'],
    ['03/25/2022', 'date-format', '2022-03-25'],
    ['2022/03/01', 'date-format', '2022-03-01'],
    ['20220301', 'date-format', '2022-03-01'],
    ['2022–03–01', 'date-format', '2022-03-01'],
    ['2022-03-01T25:00', 'date-format', '2022-03-01'],
    ['2022-03-01.', 'date-format', '2022-03-01'],
    ['1 мар. 2022', 'date-format', '2022-03-01'],
  ])('«%s»', (typed, rule, day) => {
    expect(told({ [N]: news(`title: А\ndate: ${typed}\nsummary: Да.`) })).toEqual([
      ['error', 3, rule, `date: ${day}`],
    ]);
  });
  test.each([
    ['0022-03-01', 'date: 2022-03-01'],
    ['2202-03-01', 'date: 2022-03-01'],
    ['1989-12-31', 'Год должен быть от 1990 до 2032.'],
    ['2033-01-01', 'Год должен быть от 1990 до 2032.'],
    ['9999-01-01', 'Год должен быть от 1990 до 2032.'],
  ])('%s is out of range', (day, fix) => {
    expect(told({ [N]: news(`title: А\ndate: ${day}\nsummary: Да.`) })).toEqual([
      ['error', 3, 'year-range', fix],
    ]);
  });
});

describe('27. times', () => {
  const W = 'webinars/pervyy-vebinar.md';
  const at = (time: string) => told(changed(W, /time: .*/, `time: ${time}`));
  test.each([
    ['9:00', '"09:00"'],
    ['10.30', '"10:30"'],
    ['10-30', '"10:30"'],
    ['10 часов', '"10:00"'],
    ['25:00', '"14:00"'],
  ])('«%s» is no time', (typed, meant) => {
    expect(at(typed)).toEqual([['error', 8, 'time-format', `time: ${meant}`]]);
  });
  test.each([
    ['03:00 МСК', '10:00'],
    ['03:00+03:00', '10:00'],
    ['"00:00Z"', '10:00'],
  ])('%s is read by the clock of the region, with a warning', (typed, here) => {
    expect(at(typed)).toEqual([['warning', 8, 'time-zone', `time: "${here}"`]]);
  });
  test('the zone of the region itself is no news', () => expect(at('10:00+10:00')).toEqual([]));
});

describe('29 to 31. values', () => {
  test.each([
    ['да', 'true'],
    ['нет', 'false'],
    ['no', 'false'],
    ['TRUE', 'true'],
    ['0', 'false'],
  ])('«%s» for a mark', (typed, meant) => {
    expect(told({ [N]: news(`${FIELDS}\ndraft: ${typed}`) })).toEqual([
      ['error', 5, 'boolean', `draft: ${meant}`],
    ]);
  });
  test.each([
    ['dokumenty, vebinary', 'topics:\n  - dokumenty\n  - vebinary'],
    ['\n  -dokumenty', 'topics:\n  - dokumenty'],
    ['\n  dokumenty:', 'topics:\n  - dokumenty'],
  ])('a list written as «%s»', (typed, fix) => {
    const rules = told({ [N]: news(`${FIELDS}\ntopics: ${typed}`) });
    expect(rules).toContainEqual(['error', 5, 'list', fix]);
  });
  test.each([
    ['[Важно]', 'title: "[Важно]"'],
    ['{а: б}', 'title: "…"'],
  ])('%s for a title', (typed, fix) => {
    expect(told({ [N]: news(`title: ${typed}\ndate: 2022-03-01\nsummary: Да.`) })).toEqual([
      ['error', 2, 'text', fix],
    ]);
  });
  test.each(['""', "'  '", '"\u00a0"', '>\n'])('a blank title: %s', (typed) => {
    expect(told({ [N]: news(`title: ${typed}\ndate: 2022-03-01\nsummary: Да.`) })).toMatchObject([
      ['error', 2, 'blank', 'Заполните поле: без него нельзя.'],
    ]);
  });
  test.each([
    ['вебинар', 'webinar'],
    ['Webinar', 'webinar'],
    ['seminarr', 'seminar'],
  ])('«%s» out of a list', (typed, meant) => {
    const issues = checkWith(
      changed('webinars/pervyy-vebinar.md', /format: .*/, `format: ${typed}`),
    );
    expect(issues).toMatchObject([
      {
        rule: 'choice',
        line: 6,
        message: expect.stringContaining('webinar (вебинар)'),
        fix: `format: ${meant}`,
      },
    ]);
  });
});

describe('32. references to nobody', () => {
  test.each([
    ['topics: [dokumentu]', 'topics: [dokumenty]'],
    ['topics: [dokumenty, dokumentu]', 'topics: [dokumenty, dokumenty]'],
    ['topics:\n  - dokumentu', '- dokumenty', 6],
    ['topics: [Документы]', 'topics: [dokumenty]'],
    ['topics: [dokumenty.yaml]', 'topics: [dokumenty]'],
    ['topics: [/news/topics/dokumenty/]', 'topics: [dokumenty]'],
    ['events: [1.1]', 'events: [2022/1.1]'],
    ['events: ["2022/1.1.md"]', 'events: ["2022/1.1"]'],
    ['topics: [zzzzzzz]', 'Создайте запись: npm run new -- topics "тема".'],
  ] as [typed: string, fix: string, line?: number][])('%s', (typed, fix, line = 5) => {
    const issues = checkWith({ [N]: news(`${FIELDS}\n${typed}`) });
    expect(issues).toMatchObject([
      { rule: 'reference', line, message: expect.stringContaining('npm run new -- '), fix },
    ]);
  });
});
