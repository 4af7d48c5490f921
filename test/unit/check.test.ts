import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/domain/check.ts';
import { bytes, checkWith, FIELDS, GOOD, N, news } from './bad-content.ts';

test('a good site has nothing to mend', () => {
  expect(checkWith({})).toEqual([]);
});

describe('front matter', () => {
  const cases: [
    what: string,
    text: string | Uint8Array,
    line: number,
    rule: string,
    said: RegExp,
    fix?: RegExp,
  ][] = [
    [
      'an unclosed quote',
      news('title: "Новость\ndate: 2022-03-01'),
      2,
      'quote',
      /Кавычка открыта/,
      /^title: "Новость"$/,
    ],
    [
      'a colon inside a value',
      news('title: Вебинар: начало\ndate: 2022-03-01\nsummary: Да.'),
      2,
      'colon',
      /двоеточие/,
      /title: "Вебинар: начало"/,
    ],
    ['a tab for an indent', news(`${FIELDS}\nevents:\n\t- 2022/1.1`), 6, 'tab', /табуляц/],
    [
      'a value that begins with an asterisk',
      news('title: *Новость\ndate: 2022-03-01\nsummary: Да.'),
      2,
      'special-start',
      /служебного знака/,
      /"\*Новость"/,
    ],
    [
      'a value that begins with an at sign',
      news('title: @Новость\ndate: 2022-03-01\nsummary: Да.'),
      2,
      'special-start',
      /служебного знака/,
    ],
    [
      'a field written twice',
      news(`${FIELDS}\ndate: 2022-03-02`),
      5,
      'duplicate-key',
      /«date» записано дважды/,
    ],
    [
      'a mistyped draft mark',
      news(`${FIELDS}\ndarft: true`),
      5,
      'unknown-key',
      /похожее: «draft»/,
      /^draft: true$/,
    ],
    ['a missing opening fence', `title: Новость\n\nТекст\n`, 1, 'fence', /должна быть «---»/],
    ['an em dash for a fence', `—\n${FIELDS}\n—\nТекст\n`, 1, 'fence', /должна быть «---»/],
    ['a missing closing fence', `---\n${FIELDS}\n`, 1, 'fence', /не закрыты/],
    ['an empty file', '', 1, 'empty-file', /пуст/],
    ['an empty body', news(FIELDS, ''), 6, 'empty-body', /нет текста/],
    ['a byte order mark', `\uFEFF${news(FIELDS)}`, 1, 'bom', /BOM/],
    ['Windows line ends', news(FIELDS).replaceAll('\n', '\r\n'), 1, 'line-ends', /CRLF/],
    [
      'Windows-1251',
      new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xcd, 0xee]),
      2,
      'encoding',
      /не в UTF-8/,
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x2d, 0x00]), 1, 'encoding', /UTF-16/],
    ['a control character', news(FIELDS, 'Текст\u0008.'), 7, 'control-character', /U\+0008/],
    [
      'an anchor',
      news(`${FIELDS}\ntopics: &a [dokumenty]`),
      5,
      'special-start',
      /служебного знака/,
    ],
    [
      'a comment that cuts a value',
      news('title: Урок #5\ndate: 2022-03-01\nsummary: Да.'),
      2,
      'comment-cut',
      /пропадёт/,
      /^title: "Урок #5"$/,
    ],
    ['a blank title', news('title: ""\ndate: 2022-03-01\nsummary: Да.'), 2, 'blank', /пустое/],
    [
      'a missing date',
      news('title: Новость\nsummary: Да.'),
      2,
      'missing',
      /не заполнено/,
      /^date: 2022-03-16$/,
    ],
    [
      'a list given as a string',
      news(`${FIELDS}\ntopics: dokumenty`),
      5,
      'list',
      /нужен список/,
      /- dokumenty/,
    ],
    ['«да» for a mark', news(`${FIELDS}\ndraft: да`), 5, 'boolean', /true \(да\) или false/],
  ];
  test.each(cases)(
    '%s is named with its line and its remedy',
    (_, text, line, rule, said, fix = /./) => {
      expect(checkWith({ [N]: text })).toContainEqual(
        expect.objectContaining({
          file: N,
          line,
          rule,
          message: expect.stringMatching(said),
          fix: expect.stringMatching(fix),
        }),
      );
    },
  );
});

describe('days', () => {
  const cases: [typed: string, rule: string, said: RegExp, fix: string][] = [
    ['2022-02-31', 'date-exists', /в феврале 2022 года 28 дней/, 'date: 2022-02-28'],
    ['2022-04-31', 'date-exists', /в апреле 2022 года 30 дней/, 'date: 2022-04-30'],
    ['01.03.2022', 'date-format', /«01\.03\.2022» — не дата/, 'date: 2022-03-01'],
    ['1/3/2022', 'date-format', /не дата/, 'date: 2022-03-01'],
    ['1 марта 2022 года', 'date-format', /не дата/, 'date: 2022-03-01'],
    ['5 мая 2022', 'date-format', /не дата/, 'date: 2022-05-05'],
    ['1-го мая 2022', 'date-format', /не дата/, 'date: 2022-05-01'],
    ['«1» марта 2022 г.', 'date-format', /не дата/, 'date: 2022-03-01'],
    ['2022-03-01, вторник', 'date-format', /через дефис\.$/, 'date: 2022-03-01'],
    ['в среду 2 марта 2022', 'date-format', /через дефис\.$/, 'date: 2022-03-02'],
    ['2022-03-01 (ср)', 'date-format', /День недели .* не сходится/, 'date: 2022-03-01'],
    ['2022-О3-О1', 'date-format', /не дата/, 'date: 2022-03-01'],
    ['2022-03-01Z', 'date-format', /не дата/, 'date: 2022-03-01'],
    ['2022-13-01', 'date-exists', /в году 12 месяцев, а здесь 13-й/, 'date: 2022-01-13'],
    ['2022-13-25', 'date-exists', /в году 12 месяцев/, 'date: 2022-…-25'],
    ['2024', 'date-format', /День в образце замените/, 'date: 2024-03-16'],
    ['""', 'blank', /пустое, а нужен день/, 'date: 2022-03-16'],
    ['true', 'date-format', /не дата/, 'date: 2022-03-16'],
    ['1899-01-01', 'year-range', /1899/, 'Год должен быть от 1990 до 2032.'],
  ];
  test.each(cases)('«%s» for a day is refused with the day to write', (typed, rule, said, fix) => {
    const text = news(`title: Новость\ndate: ${typed}\nsummary: Да.`);
    expect(checkWith({ [N]: text })).toContainEqual(
      expect.objectContaining({
        file: N,
        line: 3,
        rule,
        message: expect.stringMatching(said),
        fix,
      }),
    );
  });
});

describe('words that YAML would turn into something else', () => {
  test.each(['no', 'yes', 'on', '08', '1.10', 'null', '~', '2022-03-01'])(
    '«%s» stays the title it is',
    (title) => {
      const report = checkContent(
        [
          ...GOOD,
          { file: N, bytes: bytes(news(`title: ${title}\ndate: 2022-03-01\nsummary: Да.`)) },
        ],
        new Set(),
        () => '2022-03-15',
      );
      expect(report.issues).toEqual([]);
      expect(report.content.news.find(({ id }) => id === 'a')?.data.title).toBe(title);
    },
  );
});

test('two bad files are both reported, sorted by name', () => {
  const issues = checkWith({ 'news/b.md': news('title: Б'), 'news/a.md': news('title: А') });
  expect([...new Set(issues.map(({ file }) => file))]).toEqual(['news/a.md', 'news/b.md']);
});
