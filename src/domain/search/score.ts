import { eachWorth, unpacked } from './pack.ts';
import type { Postings } from './shelves.ts';
import type { Option } from './vocabulary.ts';

/** A word of a query as it is scored. */
export interface Clause {
  options: readonly Option[];
  /** What the word weighs in the query: 1, or less for a word that only carries the question. */
  weight: number;
  /** A page without it does not answer the whole query. */
  needed: boolean;
}

/** A page and how well it answers. */
export interface Scored {
  page: number;
  score: number;
  /** It answers every needed word. */
  whole: boolean;
  /** How many of the needed words it answers. */
  met: number;
  /** How much it tells of the needed words it may have, 0–1: little when they are met in passing. */
  worth: number;
}

/** Share of the words that a page must have to answer in part. */
const PARTLY = 0.5;
/** What a near word counts for one of the needed. */
const NEARLY = 0.6;
const SURE = 0.8;
/** And the share of what is asked, by rarity, that is nearly all of it: «смартфоны в школе» is about telephones. */
const MOSTLY = 0.65;
/** How much it matters to have every word. */
const WHOLENESS = 2;
/** So many pages with every word, and those with fewer are not shown. */
const ENOUGH = 5;

/** Differences of scores smaller than this are none. */
const STEPS = 1e6;

/**
 * Pages that answer a query, best first: those with all its words, and when they are few, those with at least half.
 * A word weighs the more the fewer pages have it (BM25's idf); `absent` words weigh as if one page had each.
 */
export const score = (
  clauses: readonly Clause[],
  absent: number,
  pages: number,
  postings: ReadonlyMap<string, Postings>,
): Scored[] => {
  const given = clauses.map(({ options }) => worths(options, postings, pages));
  const weights = clauses.map(({ weight }, at) => weight * rarity(given[at]?.count ?? 0, pages));
  const asked = sum(weights.filter((_, at) => clauses[at]?.needed));
  const total = asked + absent * rarity(1, pages);
  const needed = clauses.filter((clause) => clause.needed).length;
  // Over thousands of pages a number a page in one array is many times faster than an object a page.
  const scores = new Float64Array(pages);
  const met = new Float64Array(pages);
  const shares = new Float64Array(pages);
  const seen = new Map<number, string[]>();
  given.forEach(({ having, count, values, sure, by }, at) => {
    const weight = weights[at] ?? 0;
    const counts = clauses[at]?.needed === true;
    for (let place = 0; place < count; place++) {
      const page = having[place] ?? 0;
      const isSure = sure[page] === 1;
      if (!isSure) {
        // «экзамен» is near to both ОГЭ и ЕГЭ, but a page that has it answers one of them at most.
        const near = clauses[at]?.options[by[page] ?? 0]?.terms[0] ?? '';
        const before = seen.get(page) ?? [];
        if (before.includes(near)) continue;
        seen.set(page, [...before, near]);
      }
      scores[page] = (scores[page] ?? 0) + weight * (values[page] ?? 0);
      if (!counts) continue;
      const part = isSure ? 1 : NEARLY;
      shares[page] = (shares[page] ?? 0) + (part * weight) / total;
      met[page] = (met[page] ?? 0) + part;
    }
  });
  const isShown = shownWhen(met, shares, needed);
  const order = new Float64Array(pages);
  let kept = 0;
  for (let page = 0; page < pages; page++) {
    if (!isShown(page)) continue;
    const value = (scores[page] ?? 0) * (shares[page] ?? 0) ** WHOLENESS;
    // Score and page in one number: numbers are put in order without a call for each pair.
    order[kept++] = Math.round(value * STEPS) * pages + (pages - 1 - page);
  }
  const sorted = order.subarray(0, kept).sort();
  const out: Scored[] = [];
  for (let at = kept - 1; at >= 0; at--) {
    const page = pages - 1 - ((sorted[at] ?? 0) % pages);
    const own = met[page] ?? 0;
    const value = scores[page] ?? 0;
    out.push({
      page,
      met: own,
      score: value * (shares[page] ?? 0) ** WHOLENESS,
      worth: value / asked,
      whole: own === needed,
    });
  }
  return out;
};

/** Which pages are shown: those with every word; when they are few, also those with half of what is asked, by count or by rarity. */
const shownWhen = (
  met: Float64Array,
  shares: Float64Array,
  needed: number,
): ((page: number) => boolean) => {
  const has = (page: number) => (met[page] ?? 0) > 0;
  const isWhole = (page: number) => has(page) && met[page] === needed;
  const isPart = (page: number) =>
    has(page) && ((met[page] ?? 0) >= needed * PARTLY || (shares[page] ?? 0) >= PARTLY);
  let whole = 0;
  let part = false;
  for (let page = 0; page < met.length; page++) {
    if (isWhole(page)) whole++;
    part ||= isPart(page);
  }
  const isMost = (page: number) => isWhole(page) || (shares[page] ?? 0) >= MOSTLY;
  return whole >= ENOUGH ? isMost : part ? isPart : has;
};

const rarity = (having: number, pages: number): number =>
  Math.log(1 + (pages - having + 0.5) / (having + 0.5));

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** What each page is worth for one word: the best of its options. */
interface Worths {
  /** Pages that have any of the options, */
  having: Uint32Array;
  /** and how many they are. */
  count: number;
  /** The rest by page: */
  values: Float32Array;
  /** 1 when it has the word itself or one that is the same, not only a near one; */
  sure: Uint8Array;
  /** the option that counts most. */
  by: Uint16Array;
}

const worths = (
  options: readonly Option[],
  postings: ReadonlyMap<string, Postings>,
  pages: number,
): Worths => {
  const own: Worths = {
    having: new Uint32Array(pages),
    count: 0,
    values: new Float32Array(pages),
    sure: new Uint8Array(pages),
    by: new Uint16Array(pages),
  };
  options.forEach(({ terms, worth }, option) => {
    const [first = [], ...rest] = terms.map((term) => postings.get(term) ?? []);
    const others = rest.map((of) => unpacked(of, pages));
    eachWorth(first, (page, one) => {
      const all = others.length === 0 ? one : together(one, others, page);
      if (all === 0) return;
      const value = ((all / terms.length) * worth) / 100;
      const before = own.values[page] ?? 0;
      if (before === 0) own.having[own.count++] = page;
      if (value > before) {
        own.values[page] = value;
        own.by[page] = option;
      }
      if (worth >= SURE) own.sure[page] = 1;
    });
  });
  return own;
};

/** What all terms of an option are worth on a page; 0 when one does not stand there. */
const together = (one: number, others: readonly Uint8Array[], page: number): number => {
  let all = one;
  for (const other of others) {
    if (other[page] === 0) return 0;
    all += other[page] ?? 0;
  }
  return all;
};
