import { readdirSync, readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { IndexedPage } from '../src/domain/search/weigh.ts';
import { launch } from '../src/integrations/browser.ts';
import { INDEX_FOLDER, writeIndex } from '../src/integrations/search-index.ts';
import type { Content } from '../src/schema/index.ts';
import { judgedQueries } from '../test/relevance/corpus.ts';
import {
  type Ask,
  askOurs,
  askPagefind,
  type Timed,
  visit,
  writeEngine,
} from '../test/relevance/in-browser.ts';
import { inFolder } from '../test/relevance/in-folder.ts';
import { madePages } from '../test/relevance/made-pages.ts';

const MANY = 10_000;
const ASKED = 50;
const COLD = 5;

/** «0,975» */
export const decimal = (value: number, digits = 3): string =>
  value.toFixed(digits).replace('.', ',');

const part = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

/** Measures ours and stock Pagefind over ten thousand pages: time to build, size, bytes and time of queries in the browser. */
export const benchScale = async (
  corpus: readonly IndexedPage[],
  content: Content,
): Promise<void> => {
  const pages = madePages(corpus, MANY);
  console.log(
    `\nПоиск по ${pages.length} страницам: ${ASKED} запросов в браузере, размеры после gzip`,
  );
  const browser = await launch();
  try {
    await measure(browser, 'наш', INDEX_FOLDER, askOurs, async (folder) => {
      await writeIndex(pages, content, folder);
    });
    await measure(browser, 'Pagefind 1.6.0', 'pagefind', askPagefind, (folder) =>
      writePagefindOf(pages, folder),
    );
  } finally {
    await browser.close();
  }
};

const writePagefindOf = async (pages: readonly IndexedPage[], folder: string): Promise<void> => {
  const { writePagefind } = await import('../test/relevance/pagefind.ts');
  await writePagefind('pagefind', pages, folder);
};

const measure = (
  browser: Browser,
  name: string,
  index: string,
  ask: Ask,
  write: (folder: string) => Promise<void>,
): Promise<void> =>
  inFolder(async (folder, origin, server) => {
    const began = performance.now();
    await write(folder);
    const spent = performance.now() - began;
    await writeEngine(folder);
    size(name, join(folder, index), spent);
    const queries = judgedQueries()
      .filter(({ kind }, at) => kind !== 'nonsense' && at % 7 === 0)
      .slice(0, ASKED)
      .map(({ query }) => query);
    const first: Timed[] = [];
    for (const query of queries.slice(0, COLD))
      first.push(...(await visit(browser, server, origin, folder, ask, [query])));
    const [, ...next] = await visit(browser, server, origin, folder, ask, ['школа', ...queries]);
    spread('первый запрос', first);
    spread('следующие', next);
    const load = loadavg().map((value) => decimal(value, 1));
    console.log(`    очередь к процессору за 1, 5 и 15 минут: ${load.join(' ')}`);
  });

const size = (name: string, index: string, spent: number): void => {
  const files = readdirSync(index, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const mb = (bytes: number) => decimal(bytes / 2 ** 20, 1);
  const raw = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  console.log(
    `  ${name}: указатель за ${decimal(spent / 1000, 1)} с, ${mb(raw)} МБ, после gzip ${mb(packed)} МБ, файлов ${files.length}`,
  );
};

const spread = (what: string, timed: readonly Timed[]): void => {
  const kb = (share: number) =>
    decimal(
      part(
        timed.map(({ bytes }) => bytes),
        share,
      ) / 1024,
      1,
    );
  const ms = (share: number) =>
    Math.round(
      part(
        timed.map(({ time }) => time),
        share,
      ),
    );
  console.log(
    `    ${what.padEnd(14)} КБ: середина ${kb(0.5)}, 95 % до ${kb(0.95)}, больше всего ${kb(1)}; мс: середина ${ms(0.5)}, 95 % до ${ms(0.95)}, больше всего ${ms(1)}`,
  );
};
