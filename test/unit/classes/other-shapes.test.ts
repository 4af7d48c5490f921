import { expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

const title = (line: string) => news(`${line}\ndate: 2022-03-01\nsummary: Да.`);
const day = (typed: string) => news(`title: А\ndate: ${typed}\nsummary: Да.`);
const more = (line: string) => news(`${FIELDS}\n${line}`);
const text = (body: string) => news(FIELDS, body);

type Case = [what: string, file: string, line: number, rule: string, fix: string];

const cases: Case[] = [
  ['1. a path with slashes', title('title: "C:\\Users"'), 2, 'quote', "title: 'C:\\Users'"],
  ['1. quotes around the line', title('"title: Новость"'), 2, 'quote', 'title: "Новость"'],
  ['1. a line of JSON', title('"title": "Новость",'), 2, 'quote', 'title: "Новость"'],
  [
    '1. a quote open over indented lines',
    news('title: А\nsummary: "Коротко\n  и ещё\n  слово\ndate: 2022-03-01'),
    3,
    'quote',
    'summary: "Коротко и ещё слово"',
  ],
  [
    '1. a quote open over lines without indent',
    news("title: 'Новость\nо школе\ndate: 2022-03-01\nsummary: Да."),
    2,
    'quote',
    "title: 'Новость о школе'",
  ],
  ['2. no colon', more('draft true'), 5, 'yaml', 'draft: true'],
  ['2. an equals sign', title('title = Новость'), 2, 'yaml', 'title: Новость'],
  ['2. a dash for a colon', title('title — Новость'), 2, 'yaml', 'title: Новость'],
  [
    '2. an indent',
    news('title: А\n date: 2022-03-02\nsummary: Да.'),
    3,
    'indent',
    'date: 2022-03-02',
  ],
  ['2. a dash before a field', more('- draft: true'), 5, 'yaml', 'draft: true'],
  ['7. a Russian label and value', more('Черновик: да'), 5, 'unknown-key', 'draft: true'],
  ['8. a field in the fence', `---${FIELDS}\n---\nА\n`, 1, 'fence', '---\ntitle: Новость'],
  ['8. text in the fence', `---\n${FIELDS}\n---Текст\n`, 5, 'fence', '---\nТекст'],
  ['25. quotes around a day', day('«2022-03-01»'), 3, 'date-format', 'date: 2022-03-01'],
  ['25. a letter for a nought', day('2O22-03-01'), 3, 'date-format', 'date: 2022-03-01'],
  ['25. spaces in a day', day('2022 - 03 - 01'), 3, 'date-format', 'date: 2022-03-01'],
  ['25. a weekday before it', day('вторник, 1 марта 2022'), 3, 'date-format', 'date: 2022-03-01'],
  ['25. a Roman month', day('1.III.2022'), 3, 'date-format', 'date: 2022-03-01'],
  ['25. a Roman month in Russian letters', day('1 ХІ 2021'), 3, 'date-format', 'date: 2021-11-01'],
  ['25. an English month', day('1 March 2022'), 3, 'date-format', 'date: 2022-03-01'],
  ['25. an English month first', day('March 1st, 2022'), 3, 'date-format', 'date: 2022-03-01'],
  ['25. an English month cut short', day('01-Mar-2022'), 3, 'date-format', 'date: 2022-03-01'],
  ['25. no year', day('1 марта'), 3, 'date-format', 'date: …-03-01'],
  ['25. digits without a year', day('01.03'), 3, 'date-format', 'date: …-03-01'],
  ['25. no day', day('в марте 2022 года'), 3, 'date-format', 'date: 2022-03-…'],
  ['25. today', day('сегодня'), 3, 'date-format', 'date: …-…-…'],
  ['25. brackets around a day', day('[2022-03-01]'), 3, 'text', 'date: 2022-03-01'],
  ['30. bullets', more('topics:\n  • dokumenty'), 5, 'list', 'topics:\n  - dokumenty'],
  ['30. half a bracket', more('topics: dokumenty]'), 5, 'list', 'topics:\n  - dokumenty'],
  ['37. www', text('[а](www.example.org)'), 7, 'link-scheme', '[а](https://www.example.org)'],
  ['37. a host', text('[а](example.org/a)'), 7, 'link-scheme', '[а](https://example.org/a)'],
  ['37. a slip', text('[а](htps://example.org)'), 7, 'link-scheme', '[а](https://example.org)'],
  ['37. no colon', text('[а](https//example.org)'), 7, 'link-scheme', '[а](https://example.org)'],
  ['37. mail to nobody', text('[а](mailto:)'), 7, 'link-scheme', 'Допишите адрес после «mailto:».'],
  ['37. quotes', text('[а](«/about/»)'), 7, 'link-scheme', '[а](/about/)'],
  [
    '37. one’s own computer',
    text('[а](http://localhost:4321/about/)'),
    7,
    'dead-link',
    '[а](/about/)',
  ],
  ['37. brackets changed about', text('См. (о нас)[/a/].'), 7, 'link-broken', '[о нас](/a/)'],
  [
    '37. brackets changed about, apart',
    text('См. (о нас) [/a/b.html#c].'),
    7,
    'link-broken',
    '[о нас](/a/b.html#c)',
  ],
  ['37. a footnote twice', text('А[^1]\n\n[^1]: Б\n[^1]: В'), 10, 'footnote', '[^1-2]: В'],
  ['38. seven marks', text('####### Заголовок'), 7, 'heading-space', '###### Заголовок'],
  ['39. a stop for a picture', text('![.](/a.png)'), 7, 'alt', '![что на картинке](/a.png)'],
];

test.each(cases)('%s', (_, file, line, rule, fix) => {
  const issues = checkWith({ [N]: file }, ['/a.png']);
  expect(issues).toEqual([expect.objectContaining({ line, rule, fix })]);
});

test.each([
  ['1 марта', /без года/],
  ['март 2022', /без числа/],
  ['завтра', /другой день/],
])('25. a day told in part says which part is missing: %s', (typed, message) => {
  expect(checkWith({ [N]: day(typed) })).toMatchObject([
    { message: expect.stringMatching(message) },
  ]);
});

test.each(['(а) [/или нет]', '[а](/about/) [1]', '`(а)[/b/]`', '(см. [/about/](/about/))'])(
  '37. no link is seen in «%s»',
  (body) => {
    expect(checkWith({ [N]: text(body) }).filter(({ rule }) => rule === 'link-broken')).toEqual([]);
  },
);

test.each(['Ð¢ÐµÐºÑÑ', '??????? ????'])('11. lost letters: %s', (body) => {
  expect(checkWith({ [N]: text(body) })).toMatchObject([{ line: 7, rule: 'garbled' }]);
});

test.each(['Что? Где? Когда???', '[практика](https://example.org/?a=b)', '[о нас](/about/)'])(
  '%s is fine',
  (body) => {
    expect(checkWith({ [N]: text(body) })).toEqual([]);
  },
);
