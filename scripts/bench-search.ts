import { readContent } from '../src/disk.ts';
import type { IndexedPage } from '../src/domain/search/weigh.ts';
import { synonymsOf } from '../src/domain/search/words-of-editors.ts';
import { launch } from '../src/integrations/browser.ts';
import type { Content } from '../src/schema/index.ts';
import { corpus, judgedQueries } from '../test/relevance/corpus.ts';
import { inFolder } from '../test/relevance/in-folder.ts';
import {
  byKind,
  emptyPrecision,
  type Measures,
  means,
  type Outcome,
  run,
  type Search,
} from '../test/relevance/measures.ts';
import { minisearch } from '../test/relevance/minisearch.ts';
import { ours } from '../test/relevance/ours.ts';
import { PAGEFINDS, pagefindIn, writePagefind } from '../test/relevance/pagefind.ts';
import { benchScale, decimal } from './bench-search-scale.ts';

const queries = judgedQueries();

/** Measures search over a built site: relevance beside rivals, then weight and time over many pages. Prints as it goes. */
export const benchSearch = async (site: string): Promise<void> => {
  const { content } = readContent();
  const pages = await corpus(site, content);
  console.log(`\nПоиск: ${queries.length} запросов с оценёнными ответами, страниц ${pages.length}`);
  const runs = await relevance(pages, content);
  const sensible = (of: readonly Outcome[]) =>
    of.filter(({ judged }) => judged.kind !== 'nonsense');
  for (const [title, of] of MEASURES) table(title, runs, of, sensible);
  console.log('\nСреди пустых ответов тех, которым и надо быть пустыми:');
  for (const [name, of] of runs) console.log(`  ${name.padEnd(17)}${decimal(emptyPrecision(of))}`);
  await benchScale(pages, content);
};

const MEASURES: [title: string, of: (measures: Measures) => number][] = [
  ['recall@5', ({ recall }) => recall],
  ['MRR', ({ mrr }) => mrr],
  ['nDCG@10', ({ ndcg }) => ndcg],
  ['Доля пустых ответов', ({ empty }) => empty],
];

const relevance = async (
  pages: readonly IndexedPage[],
  content: Content,
): Promise<Map<string, Outcome[]>> => {
  const runs = new Map<string, Outcome[]>();
  const measure = async (name: string, search: Search) => {
    runs.set(name, await run(queries, search));
  };
  await measure('наш', await ours(pages, synonymsOf(content)));
  const browser = await launch();
  try {
    for (const [name, module] of Object.entries(PAGEFINDS)) {
      await inFolder(async (folder, origin) => {
        await writePagefind(module, pages, folder);
        const page = await browser.newPage();
        await page.goto(`${origin}/`);
        await measure(name, pagefindIn(page));
        await page.close();
      });
    }
  } finally {
    await browser.close();
  }
  await measure('MiniSearch 7.2.0', minisearch(pages));
  return runs;
};

const table = (
  title: string,
  runs: ReadonlyMap<string, Outcome[]>,
  of: (measures: Measures) => number,
  sensible: (outcomes: readonly Outcome[]) => Outcome[],
) => {
  const row = (name: string, values: readonly string[]) =>
    console.log(`  ${name.padEnd(24)}${values.map((value) => value.padStart(18)).join('')}`);
  const columns = [...runs].map(([name, outcomes]) => ({
    name,
    kinds: byKind(outcomes),
    all: of(means(sensible(outcomes))),
    heldOut: of(means(sensible(outcomes).filter(({ judged }) => judged.heldOut))),
  }));
  console.log(`\n${title}`);
  row(
    '',
    columns.map(({ name }) => name),
  );
  for (const kind of columns[0]?.kinds.keys() ?? [])
    row(
      kind,
      columns.map(({ kinds }) => decimal(of(kinds.get(kind) as Measures))),
    );
  row(
    'все без nonsense',
    columns.map(({ all }) => decimal(all)),
  );
  row(
    'из них отложенная треть',
    columns.map(({ heldOut }) => decimal(heldOut)),
  );
};
