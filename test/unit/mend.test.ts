import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/domain/front-matter.ts';
import { markdown } from '../../src/domain/markdown.ts';
import { mended } from '../../src/domain/mend.ts';
import { plainText } from '../../src/domain/plain-text.ts';
import { checkWith, FIELDS, GOOD, N, news } from './bad-content.ts';

const cases: [what: string, from: string, to: string][] = [
  ['a byte order mark', `\uFEFF${news(FIELDS)}`, news(FIELDS)],
  ['Windows line ends', news(FIELDS).replaceAll('\n', '\r\n'), news(FIELDS)],
  ['old Mac line ends', news(FIELDS).replaceAll('\n', '\r'), news(FIELDS)],
  ['letters in two parts', news(FIELDS, 'Ёжик и йод'.normalize('NFD')), news(FIELDS, 'Ёжик и йод')],
  ['spaces behind a line', news(FIELDS, 'Текст. \t'), news(FIELDS, 'Текст.')],
  ['a value that YAML would cut', news('title: Урок #5: начало'), news('title: "Урок #5: начало"')],
  ['an open quote', news('title: "Новость'), news('title: "Новость"')],
  ['a Russian day', news('title: А\ndate: 01.03.2022'), news('title: А\ndate: 2022-03-01')],
  ['a day in words', news('title: А\ndate: 1 марта 2022 года'), news('title: А\ndate: 2022-03-01')],
  [
    'a heading of the first level',
    news(FIELDS, '# Раздел\n\nТекст'),
    news(FIELDS, '## Раздел\n\nТекст'),
  ],
  [
    'straight quotes and a hyphen for a dash',
    news(FIELDS, 'Проект "500+" - это год.'),
    news(FIELDS, 'Проект «500+» — это год.'),
  ],
];

describe('what is safe is mended', () => {
  test.each(cases)('%s', (_, from, to) => {
    expect(mended(from, 'md')).toBe(to);
    expect(mended(to, 'md')).toBe(to);
  });
});

test.each([
  ['a day that does not exist', news('title: А\ndate: 31.02.2022')],
  ['a comment behind a day', news('title: А\ndate: 2022-03-01 # день')],
  ['code', news(FIELDS, '`a - "b"`\n\n```\n# не заголовок\n"а" - б\n```')],
  ['a line that is broken by two spaces', news(FIELDS, 'Первая  \nвторая')],
  ['a block of text in a field', news('title: А\nsummary: |\n  а: б #5\n  \tв')],
  ['a file with no fields', 'Просто текст\n'],
  ['a text deeper than a page can be', news(FIELDS, `${'>'.repeat(50_000)} "а"`)],
  ['a value over fields of its own', news('title: А\npicture: b\n  title: Б')],
])('%s is left as it is', (_, text) => {
  expect(mended(text, 'md')).toBe(text);
});

test('files that have nothing wrong keep every field and every word', () => {
  for (const { file, bytes } of GOOD) {
    const form = file.endsWith('.yaml') ? 'yaml' : 'md';
    const text = new TextDecoder().decode(bytes);
    const before = parseFile(file, text, form).parsed;
    const after = parseFile(file, mended(text, form), form).parsed;
    expect(after?.raw).toEqual(before?.raw);
    expect(plainText(markdown(after?.body ?? ''))).toBe(plainText(markdown(before?.body ?? '')));
  }
});

test('mending twice is mending once, nothing that can be read changes its fields, no letter is lost', () => {
  const piece = fc.constantFrom(
    'А',
    'б',
    '"',
    "'",
    ': ',
    ' #',
    '- ',
    '[',
    ']',
    '*',
    '\t',
    '\u00a0',
    '«',
    '»',
    '\\',
    '&',
    '0',
    '.',
    '@',
    ' ',
    '|',
    '>',
    '%',
    '{',
    '!',
  );
  const line = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
  const letters = (text: string) => text.replace(/[^А-Яа-я0-9]/g, '');
  fc.assert(
    fc.property(line, line, fc.array(line, { maxLength: 4 }), (title, summary, body) => {
      const text = news(`title: ${title}\ndate: 2022-03-01\nsummary: ${summary}`, body.join('\n'));
      const once = mended(text, 'md');
      expect(mended(once, 'md')).toBe(once);
      expect(letters(once)).toBe(letters(text));
      const sound = parseFile(N, text, 'md');
      if (sound.parsed && sound.issues.length === 0)
        expect(parseFile(N, once, 'md').parsed?.raw).toEqual(sound.parsed.raw);
    }),
    { numRuns: 400 },
  );
});

test('what was mended passes the check', () => {
  const broken = `\uFEFF${news('title: Вебинар: начало\ndate: 01.03.2022\nsummary: "Да', '# Раздел\n\nТекст')}`;
  expect(checkWith({ [N]: mended(broken, 'md') })).toEqual([]);
});
