import { describe, expect, test } from 'vitest';
import { pdf, png } from '../made-files.ts';
import { checkWith, FIELDS, N, news } from './bad-content.ts';

/** A text with something wrong in a block: the line that is told, the rule, and the line to write where it can be known. */
export type BlockCase = [what: string, body: string, line: number, rule: string, fix?: string];

/** Files that the blocks of the cases name. */
export const BESIDE = {
  'news/plan.pdf': pdf(),
  'news/zapis.mp4': '\0\0\0\x18ftypisom',
  'news/shema.png': png(),
};
/** One of them as a picture in a text. */
export const PICTURE = '![Вход в школу](shema.png)';

/** Tests that each text of the tables is an error with its line, rule and advice. */
export const blockCases = (tables: Record<string, BlockCase[]>) => {
  for (const [name, table] of Object.entries(tables)) {
    describe(name, () => {
      test.each(table)('%s', (_, body, line, rule, fix) => {
        const issues = checkWith({ ...BESIDE, [N]: news(FIELDS, body) });
        const issue = { severity: 'error', file: N, line, rule, ...(fix ? { fix } : {}) };
        expect(issues).toContainEqual(expect.objectContaining(issue));
      });
    });
  }
};
