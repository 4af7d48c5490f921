import type { Question } from '../domain/search-address.ts';
import { countBy, type Found, type Groups, rank, within } from '../domain/search-rank.ts';
import { isDotted, meets, type QueryWord, queryWords } from '../domain/search-text.ts';
import { textWords } from '../domain/search-view.ts';

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<PageText>;
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  preload: (query: string) => Promise<void>;
  search: (
    query: string | null,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}

/** Most pages read to tell «2.7» from 27. */
const MOST_READ = 100;

/** What the index keeps of one page. */
export interface PageText {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** What was found, without the pages' texts: those are read one by one as they are shown. */
export interface Answers {
  words: QueryWord[];
  /** Words of the query that stand nowhere in the section. */
  absent: string[];
  /** Whether every page has all the words. */
  all: boolean;
  /** Pages under the chosen filters, best first. */
  pages: string[];
  /** How many pages the words alone were met on. */
  unfiltered: number;
  /** All pages that fit the words and the risks, and how many of them each kind has. */
  collections: { total: number; counts: Map<string, number> };
  /** How many pages of the chosen kind each risk has. */
  risks: Map<string, number>;
  places: Places;
}

/** Where on each page the index saw something like the words. */
type Places = Map<string, number[]>;

/** Opens the search index beside the site at a base path; `attempt` above 0 tries a failed load anew. Throws when it cannot be read. */
export const openIndex = async (base: string, attempt: number) => {
  const address = `${base}pagefind/pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: base });
  const named = await pagefind.filters();
  const groupsOf = async (filter: string): Promise<Groups> =>
    new Map(
      await Promise.all(
        Object.keys(named[filter] ?? {}).map(async (value) => {
          const { results } = await pagefind.search(null, { filters: { [filter]: value } });
          return [value, new Set(results.map(({ id }) => id))] as const;
        }),
      ),
    );
  const collections = await groupsOf('collection');
  const risks = await groupsOf('risk');
  const texts = new Map<string, () => Promise<PageText>>();

  /** Pages that hold a word in any of its forms; none when the index could offer only a likeness. */
  const find = async (
    word: QueryWord,
    places: Places,
  ): Promise<{ word: QueryWord; found: Found }> => {
    const found = new Map<string, number>();
    const take = (results: readonly PagefindResult[]) => {
      for (const { id, score, words, data } of results) {
        found.set(id, (found.get(id) ?? 0) + score);
        places.set(id, [...(places.get(id) ?? []), ...words]);
        texts.set(id, data);
      }
    };
    if (word.begins) {
      // The index lies in alphabetical pieces: the one where the forms end may not be the one where they begin.
      await pagefind.preload(`${word.begins}яя`);
      take((await pagefind.search(word.begins)).results);
    }
    for (const form of word.equals) {
      const { results: exact } = await pagefind.search(`"${form}"`);
      const whole = new Set(exact.map(({ id }) => id));
      take((await pagefind.search(form)).results.filter(({ id }) => whole.has(id)));
    }
    const sure = await verified(found, word);
    if (sure.size > 0 || word.begins) return { word, found: sure };
    return find({ ...word, begins: word.equals[0] ?? word.typed, equals: [] }, places);
  };

  /** The index offers a likeness for a word it lacks, and numbers without their dots: the texts tell. */
  const verified = async (found: Found, word: QueryWord): Promise<Found> => {
    const pages = [...found.keys()].slice(0, isDotted(word) ? MOST_READ : 1);
    const held = await Promise.all(pages.map((page) => holds(page, word)));
    if (!isDotted(word)) return held[0] ? found : new Map();
    return new Map([...found].filter((_, at) => held[at]));
  };

  const holds = async (page: string, word: QueryWord): Promise<boolean> => {
    const { content, meta } = await read(page);
    return textWords([content, ...Object.values(meta)].join(' ')).some((piece) =>
      meets(piece, word),
    );
  };

  const read = (page: string): Promise<PageText> => {
    const text = texts.get(page);
    if (!text) throw new Error(`Страницы ${page} нет в указателе`);
    return text();
  };

  const ask = async ({ q, collection, risks: chosen }: Question): Promise<Answers> => {
    const places: Places = new Map();
    const words = await Promise.all(queryWords(q).map((word) => find(word, places)));
    const known = words.filter(({ found }) => found.size > 0);
    const ranked = rank(words.map(({ found }) => found));
    const byRisk = within(ranked.pages, risks, chosen);
    const byKind = within(ranked.pages, collections, collection ? [collection] : []);
    return {
      words: known.map(({ word }) => word),
      absent: words.filter(({ found }) => found.size === 0).map(({ word }) => word.typed),
      all: ranked.all,
      unfiltered: ranked.pages.length,
      pages: within(byRisk, collections, collection ? [collection] : []),
      collections: { total: byRisk.length, counts: countBy(byRisk, collections) },
      risks: countBy(byKind, risks),
      places,
    };
  };

  return { ask, read };
};

/** An opened search index. */
export type SearchIndex = Awaited<ReturnType<typeof openIndex>>;
