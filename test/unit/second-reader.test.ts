import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readTree } from '../../src/disk.ts';
import { classify } from '../../src/domain/classify.ts';
import { anew, type FileReading, type Remember } from '../../src/domain/file-reading.ts';
import { readings } from '../../src/domain/reading-order.ts';
import { RUSSIAN } from '../../src/integrations/dictionary.ts';
import { secondReader } from '../../src/integrations/second-reader.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();
const aRegion = (): string => {
  const folder = join(newFolder(), 'content');
  cpSync('test/fixtures/khabarovsk', folder, { recursive: true });
  return folder;
};

/** Keys of all entries of a folder in the order they are read in, and what each file says. */
const readIn = (folder: string, backwards: boolean, remember: Remember = anew) => {
  const keys: string[] = [];
  const noting: Remember = (key, make) => {
    keys.push(key);
    return remember(key, make);
  };
  const { entries } = classify(readTree(folder));
  const all = [...readings(entries, noting, RUSSIAN, backwards)];
  return { keys, said: new Map(keys.map((key, at) => [key, all[at]?.[1]])) };
};

test('read from the last entry on, every file says the same, after the words and the zone that it is read by', () => {
  const folder = aRegion();
  const there = readIn(folder, false);
  const back = readIn(folder, true);
  expect(back.keys).not.toEqual(there.keys);
  expect(new Map([...back.said].toSorted())).toEqual(new Map([...there.said].toSorted()));
});

test('what the second thread has read is what the first one would have made, and is not made again', async () => {
  const folder = aRegion();
  const second = secondReader(folder, 1, 1);
  const made: string[] = [];
  const waiting: FileReading = { issues: [], found: null };
  const { keys, said } = readIn(folder, false);
  // Asks for the last entry, as a check would at its end, until the thread has told of it.
  const last = keys.at(-1) ?? '';
  while (second.read(last, () => waiting) === waiting) await setTimeout(20);
  for (const key of keys)
    expect(
      second.read(key, () => {
        made.push(key);
        return said.get(key) ?? waiting;
      }),
    ).toEqual(JSON.parse(JSON.stringify(said.get(key))));
  second.end();
  expect(made.length).toBeLessThan(keys.length);
});

test('a thread that cannot read leaves the work to the first one', async () => {
  const folder = aRegion();
  const second = secondReader(folder, 1, 1);
  const own: FileReading = { issues: [], found: null };
  // The thread has only begun to start when its folder is gone.
  second.read('first', () => own);
  rmSync(folder, { recursive: true });
  for (let at = 0; at < 5; at++) {
    expect(second.read(`${at}`, () => own)).toBe(own);
    await setTimeout(100);
  }
  second.end();
});
