import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signatureOf, takeTurn } from '../../src/integrations/turn.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();
const NOBODY = 4_194_999;

test.each([
  ['was killed', `${NOBODY} 1`],
  ['was killed before it could sign it, or found no room to', ''],
  // On a machine started anew the number of a lost build soon belongs to somebody.
  ['is long gone, its number given to another process', `${process.ppid} other`],
])('the turn of a build that %s is free', async (_, left) => {
  const lock = join(newFolder(), 'build.pid');
  writeFileSync(lock, left);
  const said: string[] = [];
  const release = await takeTurn((step) => said.push(step), lock);
  expect(said).toEqual([]);
  expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d*$`));
  release();
  expect(existsSync(lock)).toBe(false);
});

test('a build waits for the one that runs, says so once, and goes on when that one is gone', async () => {
  const lock = join(newFolder(), 'build.pid');
  const order: string[] = [];
  // No process waits for itself: the one that started it stands in for another build.
  writeFileSync(lock, signatureOf(process.ppid));
  const waiting = takeTurn((step) => order.push(step), lock);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(order).toEqual([`Ждём: идёт другая сборка (процесс ${process.ppid})`]);
  writeFileSync(lock, signatureOf(NOBODY));
  (await waiting)();
  expect(order).toHaveLength(1);
});
