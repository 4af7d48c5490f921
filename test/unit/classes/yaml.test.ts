import { describe, expect, test } from 'vitest';
import { checkWith, N, news } from '../bad-content.ts';

/** The fields of a news item with one of their lines replaced. */
const title = (line: string) => news(`${line}\ndate: 2022-03-01\nsummary: Да.`);
const more = (...lines: string[]) =>
  news(['title: Новость', 'date: 2022-03-01', 'summary: Да.', ...lines].join('\n'));

type Case = [what: string, text: string, line: number, rule: string, said: RegExp, fix?: string];

const cases: Record<string, Case[]> = {
  '1. an unclosed quote': [
    ['double', title('title: "Новость'), 2, 'quote', /не закрыта/, 'title: "Новость"'],
    ['single', title("title: 'Новость"), 2, 'quote', /не закрыта/, "title: 'Новость'"],
    [
      'closed by a guillemet',
      title('title: "Новость»'),
      2,
      'quote',
      /Закройте/,
      'title: "Новость"',
    ],
    ['in a list', more('topics:', '  - "dokumenty'), 6, 'quote', /не закрыта/, '  - "dokumenty"'],
    [
      'in brackets',
      more('topics: ["dokumenty]'),
      5,
      'quote',
      /не закрыта/,
      'topics: ["dokumenty"]',
    ],
    ['quotes inside quotes', title('title: "А "Б" в"'), 2, 'quote', /раньше/, `title: 'А "Б" в'`],
    ['words after a quote', title('title: "А" дня'), 2, 'quote', /раньше/, `title: '"А" дня'`],
  ],
  '2. a colon inside a value': [
    [
      'in a title',
      title('title: Вебинар: начало'),
      2,
      'colon',
      /двоеточие/,
      'title: "Вебинар: начало"',
    ],
    ['at the end', title('title: Новость:'), 2, 'colon', /двоеточие/, 'title: "Новость:"'],
    [
      'in the second line',
      more('summery: А', '  б: в'),
      5,
      'colon',
      /двоеточие/,
      'summery: "А б: в"',
    ],
    ['with no space', title('title:Новость'), 2, 'colon-space', /нужен пробел/, 'title: Новость'],
    ['of another alphabet', title('title：Новость'), 2, 'odd-space', /двоеточие/, 'title: Новость'],
  ],
  '3. a tab': [
    ['before an item', more('events:', '\t- 2022/1.1'), 6, 'tab', /табуляц/, '  - 2022/1.1'],
    ['among spaces', more('events:', ' \t - 2022/1.1'), 6, 'tab', /табуляц/, '    - 2022/1.1'],
    ['before a field', more('\tdraft: true'), 5, 'tab', /табуляц/, 'draft: true'],
    ['before the first field', title('\ttitle: Новость'), 2, 'tab', /табуляц/, 'title: Новость'],
  ],
  '4. a value that begins with a mark': [
    '*',
    '[',
    '{',
    '@',
    '%',
    '`',
    '&',
    '!',
    '|',
    '>',
    ']',
    '}',
    ',',
    '- ',
  ].map(
    (mark): Case => [
      mark,
      title(`title: ${mark}Новость`),
      2,
      'special-start',
      /служебного знака/,
      `title: "${mark}Новость"`,
    ],
  ),
  '5. a value cut by a comment': [
    ['a number', title('title: Урок #5'), 2, 'comment-cut', /«Урок #5»/, 'title: "Урок #5"'],
    ['at the start', title('title: #5 урок'), 2, 'comment-cut', /пропадёт/, 'title: "#5 урок"'],
    [
      'behind a day',
      news('title: А\ndate: 2022-03-01 # день\nsummary: Да.'),
      3,
      'comment-cut',
      /#/,
      'date: 2022-03-01',
    ],
    ['in an item', more('topics:', '  - dokumenty #1'), 6, 'comment-cut', /#/, '  - dokumenty'],
    ['in the second line', more('text: А', '  б #3 в'), 5, 'comment-cut', /#/, 'text: "А б #3 в"'],
  ],
  '6. a field written twice': [
    ['apart', more('date: 2022-03-02'), 5, 'duplicate-key', /в строках 3 и 5/],
    ['in quotes', more('"title": Б'), 5, 'duplicate-key', /«title».*в строках 2 и 5/],
    ['side by side', title('title: А\ntitle: Б'), 3, 'duplicate-key', /в строках 2 и 3/],
  ],
  '7. a field that does not exist': [
    ['a slip', more('darft: true'), 5, 'unknown-key', /есть похожее: «draft»/, 'draft: true'],
    ['capitals', more('DRAFT: true'), 5, 'unknown-key', /«draft»/, 'draft: true'],
    ['a Russian label', more('Черновик: true'), 5, 'unknown-key', /«draft»/, 'draft: true'],
    ['a longer name', more('is_draft: true'), 5, 'unknown-key', /«draft»/, 'draft: true'],
    ['a Cyrillic letter', more('drаft: true'), 5, 'unknown-key', /«draft»/, 'draft: true'],
    ['a name of JavaScript', more('__proto__: true'), 5, 'unknown-key', /__proto__/],
  ],
  '13. a space that is none to YAML': [
    ['after the colon', title('title:\u00a0Новость'), 2, 'odd-space', /пробел/, 'title: Новость'],
    [
      'in an indent',
      more('events:', '\u00a0\u00a0- 2022/1.1'),
      6,
      'odd-space',
      /пробел/,
      '  - 2022/1.1',
    ],
    [
      'after a dash',
      more('events:', '  -\u00a02022/1.1'),
      6,
      'odd-space',
      /пробел/,
      '  - 2022/1.1',
    ],
    [
      'at the end',
      news('title: А\ndate: 2022-03-01\u00a0\nsummary: Да.'),
      3,
      'odd-space',
      /пробел/,
      'date: 2022-03-01',
    ],
    ['before the colon', title('title\u00a0: Новость'), 2, 'odd-space', /пробел/, 'title: Новость'],
    ['a wide one', title('title:\u2003Новость'), 2, 'odd-space', /пробел/, 'title: Новость'],
  ],
  '15. anchors, aliases, tags': [
    [
      'an anchor',
      more('topics: &a [dokumenty]'),
      5,
      'special-start',
      /служебного/,
      'topics: [dokumenty]',
    ],
    ['a tag', title('title: !!str Новость'), 2, 'special-start', /служебного/, 'title: Новость'],
    ['an alias', title('title: *t'), 2, 'special-start', /служебного/, 'title: "*t"'],
    ['a merge', more('<<: *base'), 5, 'special-start', /не разрешена/],
    ['a complex key', more('? draft', ': true'), 5, 'special-start', /не разрешена/],
    ['a list of aliases', more('a: &a [x]', 'b: [*a, *a]'), 6, 'special-start', /служебн/i],
  ],
};

for (const [name, table] of Object.entries(cases)) {
  describe(name, () => {
    test.each(table)('%s', (_, text, line, rule, said, fix) => {
      const expected = {
        file: N,
        line,
        rule,
        severity: 'error',
        message: expect.stringMatching(said),
      };
      const issues = checkWith({ [N]: text });
      expect(issues).toContainEqual(expect.objectContaining(fix ? { ...expected, fix } : expected));
    });
  });
}

test('a no-break space inside a text is kept and not complained of', () => {
  expect(checkWith({ [N]: title('title: Новость\u00a0дня') })).toEqual([]);
});

test('faults of several lines of one file are told at once, and the fields behind them are still read', () => {
  const text = news('title: А: б\ndate: 31.02.2022\nsummary: "Да.\ndarft: true');
  expect(checkWith({ [N]: text }).map(({ line, rule }) => [line, rule])).toEqual([
    [2, 'colon'],
    [3, 'date-exists'],
    [4, 'quote'],
    [5, 'unknown-key'],
  ]);
});

test.each([
  ['a text over several lines', 'summary: >\n  Первая: строка\n  вторая #3'],
  ['a quoted text over two lines', 'summary: "Первая: строка\n  вторая #3"'],
  ['an address and a time', 'summary: Начало в 10:00, https://example.org/#mesto'],
  ['a list in brackets over two lines', 'summary: Да.\ntopics: [\n  dokumenty\n]'],
  ['a help comment of its own line', '# Одно предложение: коротко\nsummary: Да.'],
  ['a comment behind a quoted value', 'summary: "Да." # заметка'],
])('%s is read as it stands', (_, lines) => {
  expect(checkWith({ [N]: news(`title: Новость\ndate: 2022-03-01\n${lines}`) })).toEqual([]);
});
