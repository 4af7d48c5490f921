import type { FoundPage } from './answers.ts';
import { titleBoost } from './nearness.ts';
import { holdsPhrase } from './phrase.ts';
import { type Asked, isFiller } from './query.ts';
import type { Scored } from './score.ts';

type Read = (page: number) => Promise<FoundPage>;

/** So many pages are read for a quoted phrase, those likeliest to hold it. */
const MOST_READ = 100;
/** So many of the first answers are put in order by their titles: a list shows ten. */
const MOST_ORDERED = 15;
const SURE = 0.85;

/** Terms that are a word itself, in any form and by any sure synonym of one word. */
const sureTerms = ({ options }: Asked): Set<string> =>
  new Set(
    options.flatMap(({ terms, worth }) => (terms.length === 1 && worth >= SURE ? terms : [])),
  );

/** Pages that hold every quoted phrase of the query; all of them when none does. */
export const withPhrases = async (
  scored: readonly Scored[],
  asked: readonly Asked[],
  read: Read,
): Promise<readonly Scored[]> => {
  const numbers = [...new Set(asked.map(({ phrase }) => phrase))].filter((number) => number >= 0);
  if (numbers.length === 0) return scored;
  const phrases = numbers.map((number) =>
    asked.filter(({ phrase, word }) => phrase === number && !word.stop).map(sureTerms),
  );
  const near = scored.filter(({ whole }) => whole).slice(0, MOST_READ);
  const held = await Promise.all(
    near.map(async ({ page }) => {
      const text = await read(page);
      return phrases.every((phrase) => holdsPhrase(text, phrase));
    }),
  );
  const sure = near.filter((_, at) => held[at]);
  return sure.length > 0 ? sure : scored;
};

/** The first answers in an order that their titles have a say in. */
export const byTitles = async (
  scored: readonly Scored[],
  asked: readonly Asked[],
  read: Read,
): Promise<readonly Scored[]> => {
  const words = asked.filter(({ word }) => !word.stop && !isFiller(word)).map(sureTerms);
  const first = await Promise.all(
    scored.slice(0, MOST_ORDERED).map(async (one) => {
      const boost = titleBoost(await read(one.page), words);
      return { ...one, score: one.score * boost };
    }),
  );
  return [
    ...first.sort((a, b) => b.score - a.score || a.page - b.page),
    ...scored.slice(MOST_ORDERED),
  ];
};
