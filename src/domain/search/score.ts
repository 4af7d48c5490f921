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
  const found = clauses.map(({ options }) => worths(options, postings));
  const weights = clauses.map(({ weight }, at) => weight * rarity(found[at]?.size ?? 0, pages));
  const asked = sum(weights.filter((_, at) => clauses[at]?.needed));
  const total = asked + absent * rarity(1, pages);
  const needed = clauses.filter((clause) => clause.needed).length;
  const scored = new Map<number, Sum>();
  found.forEach((worth, at) => {
    const weight = weights[at] ?? 0;
    for (const [page, { value, sure, by }] of worth) {
      const own = scored.get(page) ?? { score: 0, met: 0, share: 0, near: new Set<string>() };
      scored.set(page, own);
      // «экзамен» is near to both ОГЭ and ЕГЭ, but a page that has it answers one of them at most.
      if (!sure && own.near.has(by)) continue;
      if (!sure) own.near.add(by);
      own.score += weight * value;
      if (clauses[at]?.needed) {
        own.share += ((sure ? 1 : NEARLY) * weight) / total;
        own.met += sure ? 1 : NEARLY;
      }
    }
  });
  const all = [...scored]
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
  near: Set<string>;
}

interface Worth {
  value: number;
  /** The page has the word itself or one that is the same, not only a near one. */
  sure: boolean;
  /** The word that counts most. */
  by: string;
}

/** What each page is worth for one word: the best of its options. */
const worths = (
  options: readonly Option[],
  postings: ReadonlyMap<string, Postings>,
): Map<number, Worth> => {
  const best = new Map<number, Worth>();
  for (const { terms, worth } of options) {
    const [first = new Map<number, number>(), ...rest] = terms.map((term) =>
      unpacked(postings.get(term) ?? []),
    );
    for (const [page, own] of first) {
      if (!rest.every((other) => other.has(page))) continue;
      const mean = (own + sum(rest.map((other) => other.get(page) ?? 0))) / terms.length;
      const before = best.get(page);
      const value = (mean * worth) / 100;
      const better = !before || value > before.value;
      best.set(page, {
        value: better ? value : before.value,
        sure: before?.sure || worth >= SURE,
        by: better ? (terms[0] ?? '') : before.by,
      });
    }
  }
  return best;
};

const unpacked = (postings: Postings): Map<number, number> => {
  const pages = new Map<number, number>();
  for (const [worth = 0, ...steps] of postings) {
    let page = 0;
    for (const step of steps) {
      page += step;
      pages.set(page, worth);
    }
  }
  return pages;
};
