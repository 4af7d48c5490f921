import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'section-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/pdf.ts', ...args], {
    env: { ...process.env, OUT_DIR: folder, TODAY: '2022-03-15', ...env },
    encoding: 'utf8',
  });

test('Without a browser the command says in Russian what to install and writes nothing', () => {
  const file = join(folder, 'sbornik.pdf');
  const { status, stderr } = run([file, '--built'], { CHROMIUM_PATH: '/no/such/browser' });
  expect(stderr).toContain('Сборник не напечатан. Браузер не запустился.');
  expect(stderr).toContain('apt-get install libnss3 libnspr4');
  expect(status).toBe(2);
  expect(existsSync(file)).toBe(false);
});

test.each([[['--built', 'a.pdf', 'b.pdf']], [['--bulit']]])(
  '%j is not understood, and nothing is built',
  (args) => {
    const { status, stderr, stdout } = run(args);
    expect(stderr).toContain('Как надо: npm run pdf');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  },
);
