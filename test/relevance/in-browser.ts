import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

/** How one query went in the browser. */
export interface Timed {
  /** From the question to ten answers with their texts, in milliseconds. */
  time: number;
  /** Bytes moved for it, after gzip. */
  bytes: number;
}

/** Bundles the section's engine as readers get it, as `engine.js` in a folder. */
export const writeEngine = (folder: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'src/browser/search-engine.ts', formats: ['es'], fileName: () => 'engine.js' },
    },
  });

/** Asks one query in an opened page; returns milliseconds. */
export type Ask = (page: Page, query: string) => Promise<number>;

/** Asks our engine; returns the milliseconds until ten answers were read. */
export const askOurs: Ask = (page, query) =>
  page.evaluate(async (q) => {
    const began = performance.now();
    const kept = globalThis as { opened?: Promise<unknown> };
    const address = '/engine.js';
    kept.opened ??= import(address).then(({ openIndex }) => openIndex('/'));
    const index = (await kept.opened) as {
      ask: (question: object) => Promise<{ pages: number[] }>;
      read: (page: number) => Promise<unknown>;
    };
    const { pages } = await index.ask({ q, collection: '', risks: [], sort: 'relevance' });
    await Promise.all(pages.slice(0, 10).map((found) => index.read(found)));
    return performance.now() - began;
  }, query);

/** Asks a stock Pagefind the same way. */
export const askPagefind: Ask = (page, query) =>
  page.evaluate(async (q) => {
    const began = performance.now();
    const address = '/pagefind/pagefind.js';
    const { results } = await (await import(address)).search(q);
    await Promise.all(results.slice(0, 10).map((result: { data: () => unknown }) => result.data()));
    return performance.now() - began;
  }, query);

/** Asks queries one after another in a new visitor's browser: the first finds nothing loaded. */
export const visit = async (
  browser: Browser,
  origin: string,
  folder: string,
  ask: Ask,
  queries: readonly string[],
): Promise<Timed[]> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    let bytes = 0;
    context.on('response', (response) => {
      bytes += packed(folder, new URL(response.url()).pathname);
    });
    await page.goto(`${origin}/`);
    const timed: Timed[] = [];
    for (const query of queries) {
      bytes = 0;
      timed.push({ time: await ask(page, query), bytes });
    }
    return timed;
  } finally {
    await context.close();
  }
};

const packed = (folder: string, path: string): number => {
  const file = join(folder, path);
  return path !== '/' && existsSync(file) ? gzipSync(readFileSync(file)).length : 0;
};
