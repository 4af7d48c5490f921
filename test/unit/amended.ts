import { readTree } from '../../src/disk.ts';
import { checkContent } from '../../src/domain/check.ts';
import type { SourceFile } from '../../src/domain/source.ts';
import { bytes } from './bad-content.ts';

const REAL = readTree('content');
const EDITIONS = readTree('test/fixtures/editions');

/** The real content with the made-up amendments and second year, some files replaced (text) or taken away (null). */
export const amended = (changes: Record<string, string | null> = {}, today = '2022-09-15') => {
  const files = new Map([...REAL, ...EDITIONS].map((source) => [source.file, source]));
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) files.delete(file);
    else files.set(file, { file, bytes: bytes(text) } satisfies SourceFile);
  }
  return checkContent([...files.values()], new Set(), () => today);
};

/** Text of one of the fixture's files. */
export const textOf = (name: string): string =>
  new TextDecoder().decode([...EDITIONS, ...REAL].find(({ file }) => file === name)?.bytes);
