import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

type Case = [
  what: string,
  text: string | Uint8Array,
  line: number,
  rule: string,
  said: RegExp,
  fix?: RegExp,
];
const wide = (text: string, swap = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};
const utf8 = (...parts: (string | number)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])),
  );

const cases: Record<string, Case[]> = {
  '8. fences': [
    ['none', 'title: Новость\n\nТекст\n', 1, 'fence', /должна быть «---»/, /^---$/],
    ['too long', `----\n${FIELDS}\n----\n\nТекст\n`, 1, 'fence', /три дефиса/, /^---$/],
    ['indented', ` ---\n${FIELDS}\n ---\n\nТекст\n`, 1, 'fence', /без отступа/, /^---$/],
    ['an em dash', `—\n${FIELDS}\n—\n\nТекст\n`, 1, 'fence', /«—»/, /^---$/],
    [
      'text before',
      `Текст\n---\n${FIELDS}\n---\n\nТекст\n`,
      1,
      'fence',
      /стоит текст «Текст»/,
      /Уберите/,
    ],
    [
      'blank lines before',
      `\n---\n${FIELDS}\n---\n\nТекст\n`,
      1,
      'fence',
      /пустые строки/,
      /Удалите/,
    ],
    ['TOML', '+++\ntitle = "А"\n+++\nТекст', 1, 'fence', /TOML/, /^---$/],
    ['JSON', '{"title": "А"}\n\nТекст', 1, 'fence', /фигурных скобках/],
    [
      'never closed',
      `---\n${FIELDS}\nТекст статьи`,
      5,
      'fence',
      /не закрыты.*«Текст статьи»/,
      /^---$/,
    ],
    ['closed too long', `---\n${FIELDS}\n----\n\nТекст\n`, 5, 'fence', /«----»/, /^---$/],
    [
      'closed with an indent',
      `---\n${FIELDS}\n  ---\n\nТекст\n`,
      5,
      'fence',
      /без отступа/,
      /^---$/,
    ],
    ['closed by dots', `---\n${FIELDS}\n...\n\nТекст\n`, 5, 'fence', /«\.\.\.»/, /^---$/],
    [
      'a later one would eat text',
      `---\n${FIELDS}\n\nТекст\n\n---\n\nЕщё\n`,
      6,
      'fence',
      /до строки 8 пропал бы/,
      /^---$/,
    ],
    [
      'a later one would eat a sentence',
      `---\n${FIELDS}\n\nТекст: слово\n\n---\n\nЕщё\n`,
      6,
      'fence',
      /пропал бы/,
    ],
    [
      'a later one would eat a heading',
      `---\n${FIELDS}\n\n## Раздел\n\n---\n\nЕщё\n`,
      6,
      'fence',
      /пропал бы/,
    ],
  ],
  '9. nothing inside': [
    ['no letters', '', 1, 'empty-file', /пуст/],
    ['spaces', '   \n\n', 1, 'empty-file', /пуст/],
    ['a mark of UTF-8 alone', '\uFEFF', 1, 'empty-file', /пуст/],
    ['no text', `---\n${FIELDS}\n---`, 6, 'empty-body', /нет текста/],
    ['a comment alone', `---\n${FIELDS}\n---\n\n<!-- потом -->\n`, 6, 'empty-body', /нет текста/],
    ['spaces nobody sees', `---\n${FIELDS}\n---\n\n\u00a0\u200b\n`, 6, 'empty-body', /нет текста/],
    [
      'an address alone',
      `---\n${FIELDS}\n---\n\n[a]: https://example.org\n`,
      6,
      'empty-body',
      /нет текста/,
    ],
  ],
  '11. encodings': [
    ['UTF-16 with a mark', wide(`\uFEFF${news(FIELDS)}`), 1, 'encoding', /UTF-16/, /UTF-8/],
    ['UTF-16 turned', wide(`\uFEFF${news(FIELDS)}`, true), 1, 'encoding', /UTF-16/, /UTF-8/],
    ['UTF-16 with no mark', wide(news(FIELDS)), 1, 'encoding', /UTF-16/, /UTF-8/],
    [
      'Windows-1251',
      utf8('---\ntitle: ', 0xcd, 0xee, 0xe2),
      2,
      'encoding',
      /Windows-1251/,
      /UTF-8/,
    ],
    ['a torn letter', utf8(`---\n${FIELDS}\n---\nТе`, 0xd0, ' кст'), 6, 'encoding', /повреждён/],
    ['old Mac line ends', news(FIELDS).replaceAll('\n', '\r'), 1, 'line-ends', /CR/],
    ['one old Mac line end', news(FIELDS, 'А\rБ'), 7, 'line-ends', /CR/],
    ['lost letters', news(FIELDS, 'Текст \ufffd\ufffd'), 7, 'garbled', /испорчены/],
    ['twice encoded', news(FIELDS, 'РќРѕРІРѕСЃС‚СЊ'), 7, 'garbled', /испорчены/],
  ],
  '12. control characters': [
    ...[
      '\u0000',
      '\u0007',
      '\u001b',
      '\u007f',
      '\u0085',
      '\u0090',
      '\u2028',
      '\u202e',
      '\u2066',
    ].map((letter): Case => {
      const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return [
        code,
        news(FIELDS, `Слово${letter} и дело`),
        7,
        'control-character',
        new RegExp(code.replace('+', '\\+')),
        /^Слово и дело$/,
      ];
    }),
    [
      'written as an escape',
      news('title: "А\\u0007"\ndate: 2022-03-01\nsummary: Да.'),
      2,
      'control-character',
      /U\+0007/,
    ],
    ['written as an entity', news(FIELDS, 'Слово&#x202E; дело'), 7, 'control-character', /U\+202E/],
  ],
};

for (const [name, table] of Object.entries(cases)) {
  describe(name, () => {
    test.each(table)('%s', (_, text, line, rule, said, fix = /./) => {
      expect(checkWith({ [N]: text })).toContainEqual(
        expect.objectContaining({
          file: N,
          line,
          rule,
          severity: 'error',
          message: expect.stringMatching(said),
          fix: expect.stringMatching(fix),
        }),
      );
    });
  });
}

test.each([
  ['10. a byte order mark', `\uFEFF${news(FIELDS)}`, 1, 'bom'],
  ['10. Windows line ends', news(FIELDS).replaceAll('\n', '\r\n'), 1, 'line-ends'],
  ['12. a space of no width', news(FIELDS, 'Сло\u200bво'), 7, 'hidden-character'],
  ['14. letters in two parts', news(FIELDS, 'Ёжик и йод'.normalize('NFD')), 7, 'letters-apart'],
])('%s is accepted with a warning', (_, text, line, rule) => {
  expect(checkWith({ [N]: text })).toEqual([
    expect.objectContaining({ severity: 'warning', line, rule }),
  ]);
});
