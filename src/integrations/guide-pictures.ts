import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { FIRST_NEWS, FIRST_NEWS_FILE } from '../derive/first-news.ts';
import {
  GUIDE_PICTURES,
  type GuidePicture,
  NO_PAGE_YET,
  PICTURES_FOLDER,
} from '../derive/guide-pictures.ts';
import { readContent, readTree } from '../disk.ts';
import { escapeHtml } from '../formats/escape-html.ts';
import { print } from '../formats/report.ts';
import { CONTENT_DIR } from '../site.ts';
import { launch } from './browser.ts';
import { freePort } from './free-port.ts';

/** Pictures show the section on this day, so that they come out the same whenever they are made. */
const DAY = '2022-12-01';
const WRONG = FIRST_NEWS.replace('2022-09-21', '21.09.2022');
const NEWS_PAGE = `/${FIRST_NEWS_FILE.replace(/\.md$/, '/')}`;

/** Photographs the editors' tools in the browser of the packages, over a copy of the content; says each picture's file as it is made. */
export const makeGuidePictures = async (
  environment: NodeJS.ProcessEnv,
  tell: (file: string) => void,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'section-pictures-'));
  const content = join(folder, 'content');
  cpSync(CONTENT_DIR, content, { recursive: true });
  const news = join(content, FIRST_NEWS_FILE);
  writeFileSync(news, WRONG);
  mkdirSync(PICTURES_FOLDER, { recursive: true });
  // At the usual port an editor may be looking at the section meanwhile.
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const browser = await launch();
  let preview: ChildProcess | undefined;
  const shot = async (
    { name, width, height }: GuidePicture,
    look: (page: Page) => Promise<void>,
  ) => {
    const page = await pageOf(browser, address, width, height);
    await look(page);
    const file = join(PICTURES_FOLDER, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    await page.context().close();
    tell(file);
  };
  try {
    await shot(GUIDE_PICTURES.terminal, (page) => page.setContent(terminal(content)));
    preview = await startPreview(
      { ...environment, CONTENT_DIR: content, PORT: String(port), BASE_PATH: '/' },
      address,
    );
    await shot(GUIDE_PICTURES.mistake, async (page) => {
      await page.goto(NEWS_PAGE);
      await page.getByRole('heading', { name: NO_PAGE_YET }).waitFor();
      // The copy lies in a folder with a new name each time; an editor sees the real one.
      await page.locator('body').evaluate((body, path) => {
        body.innerHTML = body.innerHTML.replaceAll(path, 'content');
      }, content);
    });
    writeFileSync(news, FIRST_NEWS);
    await shot(GUIDE_PICTURES.news, async (page) => {
      await until(async () => (await page.goto(NEWS_PAGE))?.status() === 200);
    });
  } finally {
    preview?.kill();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const pageOf = async (
  browser: Browser,
  baseURL: string,
  width: number,
  height: number,
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    locale: 'ru-RU',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${DAY}T09:00:00Z`));
  return page;
};

/** What `npm run check` prints of the mistaken file, as a terminal shows it. */
const terminal = (content: string): string => {
  const { issues } = readContent(content);
  const own = issues.filter(({ file }) => file === FIRST_NEWS_FILE);
  const text = print({ issues: own, files: readTree(content).length }, 'text', 'content');
  return `<body style="margin:0;background:#14171d;color:#f3f0e8;font:16px/1.5 monospace">
<pre style="margin:24px;white-space:pre-wrap">$ npm run check\n\n${escapeHtml(text)}</pre></body>`;
};

const startPreview = async (
  environment: NodeJS.ProcessEnv,
  address: string,
): Promise<ChildProcess> => {
  const env = { ...environment, TODAY: DAY, NODE_ENV: 'development' };
  const preview = spawn(process.execPath, ['scripts/dev.ts'], { env, stdio: 'ignore' });
  await until(async () => (await fetch(`${address}/about/`)).ok);
  return preview;
};

/** Waits until something comes true, two minutes at most. */
const until = async (comesTrue: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 240; tries++) {
    if (await comesTrue().catch(() => false)) return;
    await pause(500);
  }
  throw new Error('Просмотр сайта не открылся за две минуты.');
};
