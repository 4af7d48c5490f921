import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Unreadable } from '../../src/domain/import-doubt.ts';
import { writeRoadmap } from '../../src/integrations/import/write.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();

const files = new Map([
  ['roadmap/2022/1.1.md', '---\nnumber: "1.1"\n---\n'],
  ['plans/2022.yaml', 'year: 2022\n'],
]);
const tree = (path: string) => (readdirSync(path, { recursive: true }) as string[]).sort();
const WRITTEN = ['plans', 'plans/2022.yaml', 'roadmap', 'roadmap/2022', 'roadmap/2022/1.1.md'];

test('A new folder, an empty one and one whose parents do not exist get the files of the year', () => {
  const empty = newFolder();
  const parent = newFolder();
  for (const out of [empty, join(parent, 'новая'), join(parent, 'a/b/c')]) {
    expect(writeRoadmap(out, 2022, files)).toBe('written');
    expect(tree(out)).toEqual(WRITTEN);
  }
  expect(readdirSync(parent).sort()).toEqual(['a', 'новая']);
});

test('The same files once more change nothing; other words, one file more or one less are refused', () => {
  const out = newFolder();
  writeRoadmap(out, 2022, files);
  expect(writeRoadmap(out, 2022, files)).toBe('same');
  const changed = new Map([...files, ['roadmap/2022/1.1.md', 'другое']]);
  const more = new Map([...files, ['roadmap/2022/1.2.md', 'ещё']]);
  expect(() => writeRoadmap(out, 2022, changed)).toThrow(Unreadable);
  expect(() => writeRoadmap(out, 2022, more)).toThrow(Unreadable);
  writeFileSync(join(out, 'roadmap/2022/9.9.md'), 'чужое');
  expect(() => writeRoadmap(out, 2022, files)).toThrow(/уже есть другая карта/);
  expect(tree(out)).toEqual([...WRITTEN, 'roadmap/2022/9.9.md']);
});

test('A folder with anything in it is refused, but a region’s folder takes one more year', () => {
  const out = newFolder();
  writeFileSync(join(out, 'заметки.txt'), 'важное');
  expect(() => writeRoadmap(out, 2022, files)).toThrow(/не пуста/);
  expect(tree(out)).toEqual(['заметки.txt']);
  writeFileSync(join(out, 'site.yaml'), '');
  mkdirSync(join(out, 'roadmap/2021'), { recursive: true });
  expect(writeRoadmap(out, 2022, files)).toBe('written');
  expect(tree(out)).toEqual(
    [
      'plans',
      'plans/2022.yaml',
      'roadmap',
      'roadmap/2021',
      'roadmap/2022',
      'roadmap/2022/1.1.md',
      'site.yaml',
      'заметки.txt',
    ].sort(),
  );
});

test('When a file cannot be written nothing is left, neither in the folder nor beside it', () => {
  const parent = newFolder();
  const out = join(parent, 'out');
  const bad = new Map([...files, ['roadmap/2022/нет/такой/папки.md', '']]);
  expect(() => writeRoadmap(out, 2022, bad)).toThrow(/ENOENT/);
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(parent)).toEqual([]);
});

test('When the plan cannot be moved into a region’s folder the events go back', () => {
  const out = newFolder();
  writeFileSync(join(out, 'site.yaml'), '');
  mkdirSync(join(out, 'plans/2022.yaml'), { recursive: true });
  expect(() => writeRoadmap(out, 2022, files)).toThrow();
  expect(existsSync(join(out, 'roadmap/2022'))).toBe(false);
});

test('What a killed import left beside the folder is removed by the next one', () => {
  const parent = newFolder();
  const left = join(parent, '.out.import-999999999');
  mkdirSync(left);
  writeRoadmap(join(parent, 'out'), 2022, files);
  expect(readdirSync(parent)).toEqual(['out']);
  expect(readFileSync(join(parent, 'out/plans/2022.yaml'), 'utf8')).toBe('year: 2022\n');
});
