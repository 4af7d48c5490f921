import { unpacked } from './pack.ts';
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
}

/** Share of the words that a page must have to answer in part. */
const PARTLY = 0.5;
/** What a near word counts for one of the needed. */
const NEARLY = 0.6;
const SURE = 0.8;
/** How much it matters to have every word. */
const WHOLENESS = 2;
/** So many pages with every word, and those with fewer are not shown. */
const ENOUGH = 5;

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
  const terms = new Map([...postings].map(([term, of]) => [term, unpacked(of, pages)]));
  const found = clauses.map(({ options }) => worths(options, terms, pages));
  const weights = clauses.map(
    ({ weight }, at) => weight * rarity(found[at]?.having.length ?? 0, pages),
  );
  const asked = sum(weights.filter((_, at) => clauses[at]?.needed));
  const total = asked + absent * rarity(1, pages);
  const needed = clauses.filter((clause) => clause.needed).length;
  const sums = new Map<number, Sum>();
  found.forEach(({ having, values, sure, by }, at) => {
    const weight = weights[at] ?? 0;
    for (const page of having) {
      const own = sums.get(page) ?? { score: 0, met: 0, share: 0, near: [] };
      sums.set(page, own);
      const isSure = sure[page] === 1;
      // «экзамен» is near to both ОГЭ и ЕГЭ, but a page that has it answers one of them at most.
      const near = isSure ? '' : (clauses[at]?.options[by[page] ?? 0]?.terms[0] ?? '');
      if (!isSure && own.near.includes(near)) continue;
      if (!isSure) own.near.push(near);
      own.score += weight * (values[page] ?? 0);
      if (clauses[at]?.needed) {
        own.share += ((isSure ? 1 : NEARLY) * weight) / total;
        own.met += isSure ? 1 : NEARLY;
      }
    }
  });
  const all = [...sums]
    .filter(([, { met }]) => met > 0)
    .map(
      ([page, { score: value, met, share }]): Scored => ({
        page,
        met,
        score: value * share ** WHOLENESS,
        whole: met === needed,
      }),
    )
    .sort((a, b) => b.score - a.score || a.page - b.page);
  const whole = all.filter((one) => one.whole);
  if (whole.length >= ENOUGH) return whole;
  const parts = all.filter(({ met }) => met >= needed * PARTLY);
  return parts.length > 0 ? parts : all;
};

const rarity = (having: number, pages: number): number =>
  Math.log(1 + (pages - having + 0.5) / (having + 0.5));

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

interface Sum {
  score: number;
  met: number;
  share: number;
  /** Near words that have counted already. */
  near: string[];
}

/** What each page is worth for one word: the best of its options. */
interface Worths {
  /** Pages that have any of the options. */
  having: number[];
  /** The rest by page: */
  values: Float32Array;
  /** 1 when it has the word itself or one that is the same, not only a near one; */
  sure: Uint8Array;
  /** the option that counts most. */
  by: Uint16Array;
}

const worths = (
  options: readonly Option[],
  postings: ReadonlyMap<string, Uint8Array>,
  pages: number,
): Worths => {
  const having: number[] = [];
  const values = new Float32Array(pages);
  const sure = new Uint8Array(pages);
  const by = new Uint16Array(pages);
  options.forEach(({ terms, worth }, option) => {
    const own = terms.flatMap((term) => postings.get(term) ?? []);
    if (own.length < terms.length) return;
    for (let page = 0; page < pages; page++) {
      let all = 0;
      for (const of of own) {
        const one = of[page] ?? 0;
        if (one === 0) {
          all = 0;
          break;
        }
        all += one;
      }
      if (all === 0) continue;
      const value = ((all / terms.length) * worth) / 100;
      const before = values[page] ?? 0;
      if (before === 0) having.push(page);
      if (value > before) {
        values[page] = value;
        by[page] = option;
      }
      if (worth >= SURE) sure[page] = 1;
    }
  });
  return { having, values, sure, by };
};
