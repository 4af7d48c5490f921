import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { IndexedPage } from '../../src/domain/search/weigh.ts';
import type { Search } from './measures.ts';

interface Pagefind {
  createIndex: (options: { forceLanguage: string }) => Promise<{
    index?: {
      addHTMLFile: (file: { url: string; content: string }) => Promise<unknown>;
      getFiles: () => Promise<{ files: { path: string; content: Uint8Array }[] }>;
    };
  }>;
  close: () => Promise<unknown>;
}

interface InPage {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Versions of Pagefind that are compared: the stock one, and the last whose Russian stems keep й. */
export const PAGEFINDS = {
  'Pagefind 1.6.0': 'pagefind',
  'Pagefind 1.4.0': 'pagefind-1.4',
} as const;

/** Indexes pages with a stock Pagefind and writes its files under `pagefind/` of a folder. */
export const writePagefind = async (
  module: string,
  pages: readonly IndexedPage[],
  folder: string,
): Promise<void> => {
  const pagefind = (await import(module)) as Pagefind;
  const { index } = await pagefind.createIndex({ forceLanguage: 'ru' });
  if (!index) throw new Error(`${module}: указатель не создан`);
  for (const page of pages) await index.addHTMLFile({ url: page.path, content: html(page) });
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    const target = join(folder, 'pagefind', path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await pagefind.close();
};

/** Search by the Pagefind that lies beside an opened page: its own answers to the query as it is typed. */
export const pagefindIn =
  (page: Page): Search =>
  (query) =>
    page.evaluate(async (asked) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as InPage;
      const { results } = await pagefind.search(asked);
      const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return first.map(({ url }) => url);
    }, query);

const html = ({ title, summary, parts }: IndexedPage): string => `<!doctype html>
<html lang="ru"><head><title>${safe(title)}</title></head><body><main data-pagefind-body>
<h1>${safe(title)}</h1><p>${safe(summary)}</p>
${parts
  .map(
    (part, at) =>
      `${part.title ? `<h2 id="part-${at}">${safe(part.title)}</h2>` : ''}<p>${safe(part.text)}</p>`,
  )
  .join('\n')}
</main></body></html>`;

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
