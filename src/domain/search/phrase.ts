import type { FoundPage } from './answers.ts';
import { textWords } from './terms.ts';

/** Whether the words of a phrase stand side by side somewhere on a page, in any of their forms. */
export const holdsPhrase = (page: FoundPage, phrase: readonly ReadonlySet<string>[]): boolean =>
  [page.title, ...page.parts.flatMap(({ title, text }) => [title, text])].some((text) =>
    standsIn(text, phrase),
  );

const standsIn = (text: string, phrase: readonly ReadonlySet<string>[]): boolean => {
  const words = textWords(text).filter(({ stop }) => !stop);
  return words.some((_, at) =>
    phrase.every((terms, step) => words[at + step]?.terms.some((term) => terms.has(term))),
  );
};
