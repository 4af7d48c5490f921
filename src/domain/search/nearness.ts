import type { FoundPage } from './answers.ts';
import { textWords } from './terms.ts';

/** How much more a page is worth whose title names all that is asked. */
const NAMED = 0.6;
/** And when the words stand there side by side, in the order asked. */
const IN_ORDER = 0.6;

/** By how much a page's title raises it: 1 when it says nothing of the query; `words` are the terms of each word asked. */
export const titleBoost = (
  { title }: Pick<FoundPage, 'title'>,
  words: readonly ReadonlySet<string>[],
): number => {
  if (words.length === 0) return 1;
  const named = textWords(title).filter(({ stop }) => !stop);
  const places = words.map((terms) =>
    named.findIndex((word) => word.terms.some((term) => terms.has(term))),
  );
  const met = places.filter((place) => place >= 0).length / words.length;
  const inOrder =
    words.length > 1 && met === 1 && places.every((place, at) => place === (places[0] ?? 0) + at);
  // A title that says little else is the page itself.
  const whole = (met * words.length) / Math.max(named.length, words.length);
  return 1 + NAMED * met * whole + (inOrder ? IN_ORDER : 0);
};
