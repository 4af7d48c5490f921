import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedSince, readContent } from '../../src/disk.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();

test('files of the public folder that changed since the check are named, the others not', () => {
  const folder = newFolder();
  const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
  for (const file of ['a.txt', 'b.txt', 'c.txt']) put(file, 'проверено');
  const { open } = readContent('test/fixtures/khabarovsk', folder);
  expect(changedSince(open, folder)).toEqual([]);
  put('b.txt', 'потом');
  put('d.txt', 'потом');
  rmSync(join(folder, 'c.txt'));
  expect(changedSince(open, folder)).toEqual(['b.txt', 'c.txt', 'd.txt']);
});
