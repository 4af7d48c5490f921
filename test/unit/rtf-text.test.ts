import { expect, test } from 'vitest';
import { rtfText } from '../../src/domain/rtf-text.ts';

const said = (rtf: string) => rtfText(new TextEncoder().encode(rtf));

test.each([
  ['letters of Windows-1251', String.raw`{\rtf1 \'cf\'eb\'e0\'ed}`, 'План'],
  [
    'letters by number, with stand-ins',
    String.raw`{\rtf1\uc1 \u1055 ?\u1083\'3f\u1072?\u1085?}`,
    'План',
  ],
  ['negative numbers of letters', String.raw`{\rtf1 \u-3913 ?}`, '\uf0b7'],
  ['paragraphs and cells', String.raw`{\rtf1 a\par b\cell c\row}`, 'a\nb\nc\n'],
  ['braces and bars that are text', String.raw`{\rtf1 a\{b\}\\c}`, 'a{b}\\c'],
  ['words cut by formatting', String.raw`{\rtf1 {\b 8 9}{\i0 00}\f1 1}`, '8 9001'],
  [
    'the address behind a link',
    String.raw`{\field{\*\fldinst HYPERLINK "mailto:a@b"}{\fldrslt x}}`,
    'HYPERLINK "mailto:a@b"x',
  ],
  [
    'nothing of fonts, styles and pictures',
    String.raw`{\rtf1{\fonttbl{\f0\fnil{\*\falt A}Times;}}{\stylesheet{\s1 Normal;}}{\pict\wmetafile8 0100}x}`,
    'x',
  ],
])('%s', (_, rtf, text) => {
  expect(said(rtf)).toBe(text);
});

test('a document of megabytes whose groups never close gets an answer', () => {
  expect(said(`${'{\\*{'.repeat(200_000)}${'}'.repeat(400_000)}x`)).toBe('x');
  expect(said(`{\\pict ${'0'.repeat(5_000_000)}`)).toBe('');
});
