import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';

/** How one query went in the browser. */
export interface Timed {
  /** From the question to ten answers with their texts, in milliseconds. */
  time: number;
  /** Bytes moved for it, after gzip. */
  bytes: number;
}

/** Bundles what asks the section's index as readers get it: `asking.js` in a folder, and the engine that it loads. */
export const writeEngine = (folder: string): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: 'src/browser/search-asking.ts',
        formats: ['es'],
        fileName: () => 'asking.js',
      },
    },
  });

/** Asks one query in a page, ten answers with their texts; it is sent there as it is written, so it may use nothing from outside. */
export type Ask = (query: string) => Promise<void>;

/** Asks our engine. */
export const askOurs: Ask = async (q) => {
  const kept = globalThis as { asking?: Promise<unknown> };
  const address = '/asking.js';
  kept.asking ??= import(address).then(({ Asking }) => new Asking('/', async () => null));
  const asking = (await kept.asking) as {
    last: (
      work: (index: {
        ask: (question: object) => Promise<{ pages: number[] }>;
        read: (page: number) => Promise<unknown>;
      }) => Promise<unknown>,
    ) => Promise<unknown>;
  };
  await asking.last(async (index) => {
    const { pages } = await index.ask({ q, collection: '', risks: [], sort: 'relevance' });
    return Promise.all(pages.slice(0, 10).map((found) => index.read(found)));
  });
};

/** Asks a stock Pagefind the same way. */
export const askPagefind: Ask = async (q) => {
  const address = '/pagefind/pagefind.js';
  const { results } = await (await import(address)).search(q);
  await Promise.all(results.slice(0, 10).map((result: { data: () => unknown }) => result.data()));
};

const PAGE = '<!doctype html><title>Замер</title><script type="module" src="/visit.js"></script>';
const SETTLED = 300;

/** The script of a visit: asks the queries of its address one after another, and tells the server how long each took. */
const scriptOf = (ask: Ask): string => `
const ask = ${ask};
await new Promise((resolve) => setTimeout(resolve, ${SETTLED}));
for (const query of new URLSearchParams(location.search).getAll('q')) {
  const began = performance.now();
  await ask(query);
  await fetch('/took?ms=' + (performance.now() - began));
}
await fetch('/end');
`;

/**
 * Asks queries one after another in a new visitor's browser: the first finds nothing loaded. The page is opened past
 * Playwright, which listens to all that a page loads and takes as much of the processor for it as the page itself.
 */
export const visit = async (
  browser: Browser,
  server: Server,
  origin: string,
  folder: string,
  ask: Ask,
  queries: readonly string[],
): Promise<Timed[]> => {
  writeFileSync(join(folder, 'visit.html'), PAGE);
  writeFileSync(join(folder, 'visit.js'), scriptOf(ask));
  const timed: Timed[] = [];
  let loaded: string[] = [];
  const ended = Promise.withResolvers<void>();
  const hear = ({ url = '' }: { url?: string }) => {
    const { pathname, searchParams } = new URL(url, origin);
    if (pathname === '/end') ended.resolve();
    else if (pathname === '/took') {
      const bytes = loaded.reduce((sum, path) => sum + packed(folder, path), 0);
      timed.push({ time: Number(searchParams.get('ms')), bytes });
      loaded = [];
    } else if (!pathname.startsWith('/visit.')) loaded.push(pathname);
  };
  server.on('request', hear);
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const asked = new URLSearchParams(queries.map((query) => ['q', query]));
  try {
    const url = `${origin}/visit.html?${asked}`;
    await session.send('Target.createTarget', { url, browserContextId });
    await ended.promise;
    return timed;
  } finally {
    server.off('request', hear);
    await session.send('Target.disposeBrowserContext', { browserContextId });
    await session.detach();
  }
};

const packed = (folder: string, path: string): number => {
  const file = join(folder, path);
  return path !== '/' && existsSync(file) ? gzipSync(readFileSync(file)).length : 0;
};
