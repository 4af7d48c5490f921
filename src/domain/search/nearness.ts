import type { FoundPage } from './answers.ts';
import { type TextWord, textWords } from './terms.ts';

/** How much more a page is worth whose title names all that is asked. */
const NAMED = 0.6;
/** And when the words stand there side by side, in the order asked. */
const IN_ORDER = 0.6;
/** A word that only says where, when or whose: «на каникулах», «по видеосвязи»; «о каникулах» names the subject. */
const ASIDE = 0.75;
const PREPOSITION = /^(?:на|в|во|для|с|со|к|ко|из|по|за|от|до|при|у|под|без|через|между)$/;

/** By how much a page's title raises it: 1 when it says nothing of the query; `words` are the terms of each word asked. */
export const titleBoost = (
  { title }: Pick<FoundPage, 'title'>,
  words: readonly ReadonlySet<string>[],
): number => {
  if (words.length === 0) return 1;
  const all = textWords(title);
  const named = all.filter(({ stop }) => !stop);
  const isAside = (place: number) =>
    PREPOSITION.test(all[all.indexOf(named[place] as TextWord) - 1]?.text ?? '');
  const places = words.map((terms) =>
    named.findIndex((word) => word.terms.some((term) => terms.has(term))),
  );
  const met = places.filter((place) => place >= 0).length / words.length;
  const inOrder =
    words.length > 1 && met === 1 && places.every((place, at) => place === (places[0] ?? 0) + at);
  // A title that says little else is the page itself.
  const whole = (met * words.length) / Math.max(named.length, words.length);
  const aside = places.filter((place) => place >= 0 && isAside(place)).length / words.length;
  return 1 + NAMED * (met - ASIDE * aside) * whole + (inOrder ? IN_ORDER : 0);
};
