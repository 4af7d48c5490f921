import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const PORT = 43_917;
const news = (date: string) =>
  `---\ntitle: Проба\ndate: ${date}\nsummary: Проба\n---\n\nТекст пробы.\n`;
let folder = '';
let server: ChildProcess;
let told = '';

const ask = async (path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`http://localhost:${PORT}${path}`, {
    headers: { accept: 'text/html' },
  });
  return { status: response.status, text: await response.text() };
};

/** Asks until the answer is what an editor waits for, or half a minute has gone. */
const wait = async (path: string, status: number): Promise<string> => {
  const until = performance.now() + 30_000;
  let last = 'никакого ответа';
  while (performance.now() < until) {
    try {
      const answer = await ask(path);
      if (answer.status === status) return answer.text;
      last = `${answer.status}: ${answer.text.slice(0, 300)}`;
    } catch (error) {
      last = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`${path}: ${last}\n${told}`);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'section-preview-'));
  cpSync('test/fixtures/khabarovsk', folder, { recursive: true });
  const env = {
    ...process.env,
    CONTENT_DIR: folder,
    PORT: String(PORT),
    TODAY: '2022-03-15',
    NODE_ENV: 'development',
    VITEST: undefined,
  };
  server = spawn(process.execPath, ['scripts/dev.ts'], { env });
  server.stdout?.on('data', (text) => {
    told += text;
  });
  server.stderr?.on('data', (text) => {
    told += text;
  });
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('an editor’s preview shows a page, then a mistake in its own page and no other, in Russian with its line, then the page again', async () => {
  expect(await wait('/news/plan-grafik-utverzhden/', 200)).toContain('План-график проекта');
  writeFileSync(join(folder, 'news/proba.md'), news('31.12.2021'));
  const broken = await wait('/news/proba/', 500);
  expect(broken).toMatch(/news\/proba\.md:3[\s\S]*date: 2021-12-31/);
  expect(told).toMatch(/не дата/);
  expect(await wait('/news/plan-grafik-utverzhden/', 200)).toContain('План-график проекта');
  writeFileSync(join(folder, 'news/proba.md'), news('2021-12-31'));
  expect(await wait('/news/proba/', 200)).toContain('Текст пробы.');
});

test('an editor’s preview gives the file that an entry refers to, and no other', async () => {
  writeFileSync(join(folder, 'news/plan.txt'), 'План работы.');
  writeFileSync(join(folder, 'news/nichey.txt'), 'Ничей.');
  writeFileSync(join(folder, 'news/proba.md'), `${news('2021-12-31')}\n[План](plan.txt)\n`);
  expect(await wait('/files/news/plan.txt', 200)).toBe('План работы.');
  await vi.waitFor(
    async () => expect((await ask('/news/proba/')).text).toContain('href="/files/news/plan.txt"'),
    { timeout: 30_000, interval: 300 },
  );
  expect((await ask('/files/news/nichey.txt')).status).toBe(404);
  expect((await ask('/files/site.yaml')).status).toBe(404);
});
