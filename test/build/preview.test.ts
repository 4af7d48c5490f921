import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { GUIDE_PICTURES, NO_PAGE_YET } from '../../src/derive/guide-pictures.ts';

const PORT = 43_917;
const news = (date: string) =>
  `---\ntitle: Проба\ndate: ${date}\nsummary: Проба\n---\n\nТекст пробы.\n`;
let folder = '';
let server: ChildProcess;
let said = '';

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
  throw new Error(`${path}: ${last}\n${said}`);
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
    said += text;
  });
  server.stderr?.on('data', (text) => {
    said += text;
  });
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** What the preview says over a page. */
const told = async (
  path: string,
): Promise<{ own: number; others: number; badge: string; html: string }> =>
  JSON.parse((await ask(`/__report?path=${encodeURIComponent(path)}`)).text);

test('a page that has never been right says in Russian what is wrong in which line, and the rest stays open; mended, it is there', async () => {
  expect(await wait('/news/plan-grafik-utverzhden/', 200)).toContain('План-график проекта');
  writeFileSync(join(folder, 'news/proba.md'), news('31.12.2021'));
  const broken = await wait('/news/proba/', 500);
  expect(broken).toContain(`<h1>${NO_PAGE_YET}: 1\u00a0ошибка</h1>`);
  expect(GUIDE_PICTURES.mistake.alt).toContain(`«${NO_PAGE_YET}»`);
  expect(broken).toMatch(/news\/proba\.md:3[\s\S]*date: 2021-12-31/);
  expect(broken).toContain('href="/editors/rules/#date-format"');
  expect(said).toMatch(/не дата/);
  expect(await wait('/news/plan-grafik-utverzhden/', 200)).toContain('План-график проекта');
  expect(await told('/news/plan-grafik-utverzhden/')).toMatchObject({
    own: 0,
    others: 1,
    badge: expect.stringMatching(/^В других записях 1\sошибка$/),
  });
  writeFileSync(join(folder, 'news/proba.md'), news('2021-12-31'));
  expect(await wait('/news/proba/', 200)).toContain('Текст пробы.');
});

test.each([
  [
    'news/plan-grafik-utverzhden.md',
    '/news/plan-grafik-utverzhden/',
    /^---\n/,
    '',
    'news/sosed.md',
  ],
  ['site.yaml', '/news/', /[\s\S]+/, '', 'news/vtoroy-sosed.md'],
])(
  'a page that %s has spoilt at %s stays as it was, with a word over it that goes when the file is mended',
  async (file, path, right, wrong, later) => {
    const good = readFileSync(join(folder, file), 'utf8');
    const heading = /<h1[\s\S]*?<\/h1>/.exec(await wait(path, 200))?.[0] ?? 'нет заголовка';
    writeFileSync(join(folder, file), good.replace(right, wrong));
    await vi.waitFor(async () => expect((await told(path)).own).toBe(1), { timeout: 30_000 });
    expect((await told(path)).html).toContain(`/${file}:1`);
    // Once a later entry has its page, the preview has read the spoilt file as well.
    writeFileSync(join(folder, later), news('2021-12-30'));
    await wait(`/${later.replace('.md', '')}/`, 200);
    expect(await wait(path, 200)).toContain(heading);
    writeFileSync(join(folder, file), good);
    await vi.waitFor(async () => expect((await told(path)).own).toBe(0), { timeout: 30_000 });
    expect(await wait(path, 200)).toContain(heading);
  },
);

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
