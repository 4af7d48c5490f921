import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Gives the tests of a file or a group new empty folders on a disk; all are removed after the last of these tests. */
export const temporaryFolders = (disk = tmpdir()): (() => string) => {
  const root = mkdtempSync(join(disk, 'section-unit-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return () => mkdtempSync(join(root, 'folder-'));
};
