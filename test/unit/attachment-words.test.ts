import { expect, test } from 'vitest';
import { meansFile } from '../../src/domain/attachment-names.ts';
import { sizeWords } from '../../src/domain/file-size.ts';

test.each([
  ['chek-list.pdf', true],
  ['./a.png', true],
  ['../a.pdf', true],
  ['a.pdf#page=2', true],
  ['a.md', false],
  ['#mesto', false],
  ['/news/a.pdf', false],
  ['https://a.ru/a.pdf', false],
  ['mailto:a@b.ru', false],
  ['razdel', false],
])('an address %s means a file: %s', (address, expected) => {
  expect(meansFile(address)).toBe(expected);
});

test.each([
  [1, '1 байт'],
  [812, '812 байт'],
  [1024, '1 КБ'],
  [53_706, '52 КБ'],
  [1_048_000, '1 023 КБ'],
  [1_048_575, '1 МБ'],
  [1_258_291, '1,2 МБ'],
  [300 * 1024 * 1024, '300 МБ'],
  [2_147_483_648, '2 ГБ'],
])('%i bytes are told as %s', (size, expected) => {
  expect(sizeWords(size).replace(/\s/g, ' ')).toBe(expected);
});
