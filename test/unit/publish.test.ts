import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFault } from '../../src/integrations/disk-fault.ts';
import { stage } from '../../src/integrations/publish.ts';
import { temporaryFolders } from './temporary.ts';

describe.each([
  ['in the folder for temporary files', tmpdir()],
  // Memory shown as a disk: another one than the project's on any Linux.
  ['in memory', existsSync('/dev/shm') ? '/dev/shm' : tmpdir()],
])('a release of a target %s', (_, disk) => {
  const newFolder = temporaryFolders(disk);
  const release = (page: string) => {
    const target = join(newFolder(), 'dist');
    mkdirSync(join(target, 'data'), { recursive: true });
    writeFileSync(join(target, 'index.html'), 'former');
    writeFileSync(join(target, 'data/roadmap.json'), '{}');
    const staging = stage(target);
    // The framework makes its files in the project and moves them into the release.
    const made = `.astro/page-${process.pid}.html`;
    writeFileSync(made, page);
    renameSync(made, join(staging.folder, 'index.html'));
    return { target, staging, read: () => readFileSync(join(target, 'index.html'), 'utf8') };
  };

  test('takes the place of the former one and leaves nothing beside it', () => {
    const { target, staging, read } = release('new');
    expect(read()).toBe('former');
    staging.publish();
    staging.discard();
    expect(read()).toBe('new');
    expect(existsSync(join(target, 'data'))).toBe(false);
    expect(readdirSync(join(target, '..'))).toEqual(['dist']);
  });

  test('that was given up leaves the former one and nothing else', () => {
    const { target, staging, read } = release('half-made');
    staging.discard();
    expect(read()).toBe('former');
    expect(readdirSync(join(target, '..'))).toEqual(['dist']);
    expect(existsSync(staging.folder)).toBe(false);
  });
});

const newFolder = temporaryFolders();
test('a release set aside by a build that was killed comes back, and what it had prepared goes', () => {
  const folder = newFolder();
  const nobody = 4_194_999;
  mkdirSync(join(folder, `.dist.former-${nobody}`));
  writeFileSync(join(folder, `.dist.former-${nobody}`, 'index.html'), 'former');
  mkdirSync(join(folder, `.dist.former-${nobody}`, 'data'));
  writeFileSync(join(folder, `.dist.former-${nobody}`, 'data/roadmap.json'), '{}');
  mkdirSync(join(folder, `.dist.next-${nobody}`, 'site'), { recursive: true });
  stage(join(folder, 'dist')).discard();
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('former');
});

test.each([
  [
    'a full disk',
    Object.assign(new Error('x'), { code: 'ENOSPC', path: '/d/a' }),
    '/d/a: на диске кончилось место. Освободите его и повторите.',
  ],
  [
    'a full disk that a tool tells in words',
    new Error('write failed: ENOSPC: no space left'),
    'на диске кончилось место. Освободите его и повторите.',
  ],
  [
    'a full disk that the bundler tells with its own stack',
    Object.assign(
      new Error(
        'Build failed\n[UNHANDLEABLE_ERROR] Failed to write file\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>',
      ),
      { code: 'UNHANDLEABLE_ERROR' },
    ),
    'на диске кончилось место. Освободите его и повторите.',
  ],
  [
    'a disk for reading only',
    Object.assign(new Error('x'), { code: 'EROFS', path: '/d' }),
    '/d: диск открыт только для чтения.',
  ],
  ['a fault of our own', new Error('ERROR in the code'), null],
])('%s is told in words for an editor', (_, error, told) => {
  expect(diskFault(error)).toBe(told);
});
