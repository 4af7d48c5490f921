import type { Asked } from './query.ts';
import type { Synonyms } from './shelves.ts';

const SURE = 0.9;

/** Adds to each word of a query what editors say is the same: «завуч» is also «заместитель руководителя», and back. */
export const withSynonyms = (asked: readonly Asked[], synonyms: readonly Synonyms[]): Asked[] => {
  const telling = asked.filter(({ word }) => !word.stop);
  const has = (one: Asked | undefined, term: string) =>
    one?.options.some(
      ({ terms, worth }) => worth >= SURE && terms.length === 1 && terms[0] === term,
    ) || one?.word.terms[0] === term;
  const more = new Map<Asked, Asked['options']>();
  for (const { phrases, worth } of synonyms) {
    for (const phrase of phrases) {
      for (let at = 0; at + phrase.length <= telling.length; at++) {
        const stretch = telling.slice(at, at + phrase.length);
        if (!phrase.every((term, index) => has(stretch[index], term))) continue;
        const others = phrases
          .filter((other) => other !== phrase)
          .map((terms) => ({ terms, worth, count: 1 }));
        for (const one of stretch) more.set(one, [...(more.get(one) ?? []), ...others]);
      }
    }
  }
  return asked.map((one) => {
    const options = [...one.options, ...(more.get(one) ?? [])].filter(({ count }) => count > 0);
    const known = more.has(one) ? 'exact' : options.length > 0 ? one.known : 'unknown';
    return { ...one, options, known };
  });
};
