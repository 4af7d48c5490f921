import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';
const git = (...words: string[]) =>
  spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
const setUp = () =>
  spawnSync(process.execPath, [resolve('scripts/setup-git-hook.ts')], {
    cwd: folder,
    encoding: 'utf8',
  });
const hook = () => join(folder, '.git/hooks/pre-commit');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'section-hook-'));
  cpSync('test/fixtures/khabarovsk', join(folder, 'content'), { recursive: true });
  const check = `'${process.execPath}' '${resolve('scripts/check.ts')}'`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { check } }));
  git('init', '-q');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a hook of somebody else is left as it is', () => {
  writeFileSync(hook(), '#!/bin/sh\nexit 0\n');
  expect(setUp()).toMatchObject({ status: 1, stderr: expect.stringContaining('другая проверка') });
  expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  rmSync(hook());
});

test('a commit is stopped by a mistake in what is staged, and by nothing that is not', {
  timeout: 120_000,
}, () => {
  expect(setUp().status).toBe(0);
  expect(setUp().status).toBe(0);
  git('add', '-A');
  expect(git('commit', '-qm', 'Начало').status).toBe(0);
  const file = join(folder, 'content/news/proba.md');
  writeFileSync(file, '---\ntitle: Проба\ndate: 01.03.2022\nsummary: Проба\n---\n\nТекст.\n');
  git('add', '-A');
  writeFileSync(file, readFileSync(file, 'utf8').replace('01.03.2022', '2022-03-01'));
  const stopped = git('commit', '-qm', 'Проба');
  expect(stopped.status).not.toBe(0);
  const said = stopped.stdout + stopped.stderr;
  expect(said).toMatch(/^content\/news\/proba\.md:3\n[\s\S]*date: 2022-03-01/m);
  expect(said).not.toContain('Внимание');
  git('add', '-A');
  writeFileSync(file, 'испорчено');
  expect(git('commit', '-qm', 'Проба').status).toBe(0);
  expect(existsSync(file)).toBe(true);
});
