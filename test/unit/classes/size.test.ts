import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

const HUGE: [what: string, body: string][] = [
  ['brackets', '['.repeat(100_000)],
  ['brackets and round ones', '[]('.repeat(33_000)],
  ['stars apart', '*a_ '.repeat(30_000)],
  ['tildes', '~a'.repeat(50_000)],
  ['marks of all kinds', '[(<*_`'.repeat(16_000)],
  ['openings of comments', '<!--'.repeat(25_000)],
  ['quotation marks', '> '.repeat(50_000)],
  ['one paragraph of thirty thousand lines', 'слово\n'.repeat(30_000)],
  ['lists in lists', '- '.repeat(50_000)],
  ['numbers in numbers', '1. '.repeat(30_000)],
  ['a row of fifty thousand cells', `${'|a'.repeat(50_000)}|\n${'|-'.repeat(50_000)}|\n`],
  ['fifty thousand rows', `а | б\n- | -\n${'1 | 2\n'.repeat(50_000)}`],
];
describe('41. too much for one page', () => {
  test.each(HUGE)('%s: refused, and at once', (_, body) => {
    const began = performance.now();
    const issues = checkWith({ [N]: news(FIELDS, body) });
    expect(issues).toContainEqual(expect.objectContaining({ rule: 'too-long', severity: 'error' }));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
  test('more than 300 KB is a warning, more than 2 MB an error', () => {
    const long = (bytes: number) =>
      checkWith({ [N]: news(FIELDS, `${'слово '.repeat(100)}\n\n`.repeat(bytes / 1_102)) });
    expect(long(310_000)).toMatchObject([
      { severity: 'warning', rule: 'too-long', message: /300/ },
    ]);
    expect(long(2_100_000)).toMatchObject([{ severity: 'error', rule: 'too-long' }]);
  });
});
