import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { memoryFile, openMemory } from '../../src/integrations/check-memory.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();

let folder = '';
let publicFolder = '';
beforeEach(() => {
  const root = newFolder();
  folder = join(root, 'content');
  publicFolder = join(root, 'public');
  cpSync('test/fixtures/khabarovsk', folder, { recursive: true });
  mkdirSync(publicFolder);
});
afterEach(() => rmSync(memoryFile(folder), { recursive: true, force: true }));

/** Everything a check gives, as text. */
const whole = (reading: ReturnType<typeof readContent>) => JSON.stringify(reading, null, 1);
const cold = () => whole(readContent(folder, publicFolder));
/** A check that uses the memory, and how many files it had to read anew. */
const warm = () => {
  const memory = openMemory(folder);
  let made = 0;
  const reading = readContent(folder, publicFolder, [], (key, make) =>
    memory.remember(key, () => {
      made++;
      return make();
    }),
  );
  memory.keep();
  return { told: whole(reading), made };
};
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

test('a second check reads no file anew, and a third one only the file that changed', () => {
  expect(warm().made).toBeGreaterThan(10);
  expect(warm().made).toBe(0);
  const file = join(folder, 'pages/about.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n## Ещё\n`);
  expect(warm()).toEqual({ told: cold(), made: 1 });
});

test('a file of the public folder is looked into once, and apart from the same file beside entries', () => {
  const lay = (place: string) => {
    mkdirSync(join(place, 'news'), { recursive: true });
    writeFileSync(join(place, 'news/a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  };
  warm();
  lay(publicFolder);
  // Twice: for what is wrong with it, and for what is private in it.
  expect(warm()).toEqual({ told: cold(), made: 2 });
  lay(folder);
  expect(warm().told).toBe(cold());
  expect(warm()).toEqual({ told: cold(), made: 0 });
});

test('another zone of the region is heard by files that did not change', () => {
  const change = (file: string, from: RegExp, to: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
  change('webinars/pervyy-vebinar.md', /time: .*/, 'time: "10:00+03:00"');
  warm();
  change('site.yaml', /zone: .*/, 'zone: Europe/Moscow');
  expect(warm().told).toBe(cold());
  expect(warm().made).toBe(0);
});

const PIECES = [
  'draft: true',
  'title: Вебинар: начало',
  'date: 31.02.2022',
  'zone: Asia/Yakutsk',
  'time: "10:00+03:00"',
  '---',
  '# Заголовок',
  '[о нас](../pages/about.md#net)',
  '![](/a.png)',
  '<script>',
  'formerly:\n  - /news/staraya/',
  '\u0007',
  '',
];
type Edit = (seed: number, piece: string) => void;
const pick = (seed: number) => files()[seed % files().length] as string;
const EDITS: Record<string, Edit> = {
  insert: (seed, piece) => {
    const lines = readFileSync(pick(seed), 'utf8').split('\n');
    lines.splice((seed >> 4) % (lines.length + 1), 0, piece);
    writeFileSync(pick(seed), lines.join('\n'));
  },
  cut: (seed) => {
    const lines = readFileSync(pick(seed), 'utf8').split('\n');
    lines.splice((seed >> 4) % lines.length, 1);
    writeFileSync(pick(seed), lines.join('\n'));
  },
  add: (seed, piece) => {
    const from = pick(seed);
    writeFileSync(from.replace(/(\.\w+)$/, `-${seed % 7}$1`), `${readFileSync(from)}\n${piece}`);
  },
  remove: (seed) => rmSync(pick(seed)),
  rename: (seed) => renameSync(pick(seed), join(dirname(pick(seed >> 3)), `novoe-${seed % 5}.md`)),
  publish: (seed) => {
    const file = join(
      publicFolder,
      ['a.png', 'about/index.html', 'news/index.html'][seed % 3] ?? '',
    );
    if (existsSync(file)) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '');
    }
  },
};

test('after any edits a check with a memory says to the letter what one without it says', () => {
  const edit = fc.tuple(
    fc.constantFrom(...Object.keys(EDITS)),
    fc.nat(),
    fc.constantFrom(...PIECES),
  );
  warm();
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      for (const [kind, seed, piece] of edits) if (files().length > 5) EDITS[kind]?.(seed, piece);
      expect(warm().told).toBe(cold());
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

describe('a memory that cannot be trusted is as good as none:', () => {
  const place = () => memoryFile(folder);
  const change = (from: RegExp, to: string) =>
    writeFileSync(place(), readFileSync(place(), 'utf8').replace(from, to));
  test.each<[string, () => void]>([
    ['cut short', () => writeFileSync(place(), readFileSync(place()).subarray(0, 5000))],
    ['empty', () => writeFileSync(place(), '')],
    ['poisoned', () => change(/"title":"/, '"title":"Чужое ')],
    ['sealed by another program', () => change(/^\w{64}/, '0'.repeat(64))],
    ['no text at all', () => writeFileSync(place(), new Uint8Array([0xff, 0xfe, 0, 0x0a, 1]))],
  ])('%s', (_, spoil) => {
    const { told, made } = warm();
    spoil();
    expect(warm()).toEqual({ told, made });
    expect(warm()).toEqual({ told, made: 0 });
  });
  test('one that can be neither read nor written', () => {
    mkdirSync(place(), { recursive: true });
    const first = warm();
    expect(first.told).toBe(cold());
    expect(warm()).toEqual(first);
    expect(readdirSync(dirname(place())).filter((name) => name.includes('.next-'))).toEqual([]);
  });
});

test('two checks at once leave one whole memory, and halves of killed ones are cleared away', () => {
  const half = `${memoryFile(folder)}.next-999999999`;
  const [one, other] = [openMemory(folder), openMemory(folder)];
  writeFileSync(half, 'половина');
  for (const memory of [one, other]) readContent(folder, publicFolder, [], memory.remember);
  one.keep();
  other.keep();
  expect(existsSync(half)).toBe(false);
  expect(warm()).toEqual({ told: cold(), made: 0 });
});
