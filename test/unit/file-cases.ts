import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from './bad-content.ts';

/** A file named by a news item, and what the check says of it. */
export type FileCase = [
  what: string,
  name: string,
  bytes: Uint8Array,
  rule: string,
  message: RegExp,
  fix: RegExp,
  line?: number,
];

/** What the check says of a news item that names a file with these bytes. */
export const saidOf = (name: string, bytes: Uint8Array) =>
  checkWith({ [N]: news(FIELDS, `Вот [файл](${name}).`), [`news/${name}`]: bytes });

/** Tests that each file of a table gets its own message. */
export const fileCases = (
  title: string,
  severity: 'error' | 'warning',
  table: readonly FileCase[],
) => {
  describe(title, () => {
    test.each(table)('%s', (_, name, bytes, rule, message, fix, line = 1) => {
      expect(saidOf(name, bytes)).toContainEqual({
        severity,
        file: `news/${name}`,
        line,
        rule,
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      });
    });
  });
};

/** Tests that none of the files of a table is minded. */
export const fineFiles = (table: readonly [what: string, name: string, bytes: Uint8Array][]) => {
  test.each(table)('%s is fine', (_, name, bytes) => {
    expect(saidOf(name, bytes)).toEqual([]);
  });
};
