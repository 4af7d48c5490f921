import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { GRAMMAR, markdown } from '../../src/domain/markdown.ts';
import { plainWords, proseOf, tokensOf } from '../../src/domain/spelling/tokens.ts';

const PIECES = [
  ...[
    'слово',
    'Ещё',
    'по-русски',
    'word',
    '12',
    'e\u0301',
    'ё',
    'мягкий\u00adперенос',
    'ſ',
    'кто-\u2011то',
  ],
  ...[
    'www',
    'www.a.ru',
    'http',
    '://',
    'https://a.ru/б',
    'a@b.ru',
    '&#64;',
    '&amp;',
    'mailto:',
    'xmpp:',
  ],
  ...[
    ' ',
    '\n',
    '\n\n',
    '.',
    '-',
    '*',
    '_',
    '`',
    '~~~\n',
    '[',
    ']',
    '(/a/)',
    '<b>',
    '| a |',
    '- ',
    '1. ',
  ],
  ...[':::важно\n', '\n:::\n', '::файл[а]{имя=б.pdf}', '[^1]', '\\', '!', '—', '«', '»', '\u00a0'],
];
const TEXT = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

test('a text without bare addresses is read into the same tree as if they had been looked for', () => {
  const whole = unified().use(remarkParse).use(GRAMMAR).freeze();
  fc.assert(
    fc.property(TEXT, (text) => {
      expect(markdown(text)).toEqual(whole.parse(text));
    }),
    { numRuns: 300 },
  );
});

test('words of a plain prose are those that a closer look finds', () => {
  const closer = (prose: string) =>
    [...tokensOf(`${prose} \u0301`)].map(({ word }) => word).filter((word) => word !== '');
  fc.assert(
    fc.property(TEXT, (text) => {
      const prose = proseOf(text);
      const quick = plainWords(prose);
      if (quick) expect(quick).toEqual(closer(prose));
    }),
    { numRuns: 500 },
  );
});
