import type { Correction, LookedFor } from './answers.ts';
import { type Asked, isMissing, SURE } from './query.ts';
import { isDeed, isFiller } from './word-kinds.ts';

/** What was put right in a query, a phrase read anew told once. */
export const correctionsOf = (asked: readonly Asked[]): Correction[] => {
  const corrections: Correction[] = [];
  for (const { typed, shown, how } of asked) {
    const last = corrections.at(-1);
    if (how === null) continue;
    if (last?.typed === typed && last.how === how) last.shown += ` ${shown}`;
    else corrections.push({ typed, shown, how });
  }
  return corrections;
};

/** Whole queries with another guess in the place of a word. */
export const suggestionsOf = (
  asked: readonly Asked[],
  others: ReadonlyMap<number, string[]>,
): string[] =>
  [...others].flatMap(([place, forms]) =>
    forms.map((form) => asked.map(({ shown }, at) => (at === place ? form : shown)).join(' ')),
  );

/** A query of which nothing was found, without the words that stand nowhere. */
export const withoutMissing = (asked: readonly Asked[]): string[] => {
  const left = asked.filter((one) => !isMissing(one) && one.known !== 'unknown');
  const tells = left.some(({ word }) => !word.stop && !isFiller(word) && !isDeed(word));
  return tells && left.length < asked.length ? [left.map(({ shown }) => shown).join(' ')] : [];
};

/** Words of a query that stand nowhere; all of them when nothing was found of words that each stand somewhere. */
export const absentOf = (asked: readonly Asked[], nothing: boolean): string[] => {
  const telling = asked.filter(({ word }) => !word.stop);
  const unknown = telling.filter(({ known }) => known === 'unknown');
  return (nothing && unknown.length === 0 ? telling : unknown).map(({ typed }) => typed);
};

/** What to mark on the pages found. */
export const lookedForBy = (asked: readonly Asked[]): LookedFor => {
  const telling = asked.filter(({ word }) => !word.stop);
  const real = telling.filter(({ word }) => !isFiller(word));
  const marked = real.length > 0 ? real : telling;
  const options = marked.flatMap((one) => one.options);
  const termsOf = (of: typeof options) => new Set(of.flatMap(({ terms }) => terms));
  return {
    terms: termsOf(options.filter(({ worth }) => worth >= SURE)),
    near: termsOf(options.filter(({ worth }) => worth < SURE)),
    beginnings: marked.flatMap(({ beginning }) => beginning ?? []),
  };
};
