import type { Speller } from './speller.ts';
import type { Token } from './tokens.ts';

const CYRILLIC = /^[а-яё-]+$/i;
/** Latin letters that look like Russian ones, and back. */
const TWINS: Record<string, string> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  u: 'и',
  n: 'п',
};

/** What a word of a text is guilty of: it stands twice, mixes alphabets, or is not known; with what to write instead. */
export interface Slip {
  rule: 'word-twice' | 'mixed-letters' | 'spelling';
  instead: string[];
}

/** The same word once more, with nothing but spaces between. */
const isTwice = (token: Token, before: Token | undefined, prose: string): boolean =>
  before !== undefined &&
  before.word === token.word &&
  /^[а-яё]+$/.test(token.word) &&
  /^[ \u00a0]+$|^ *\n *$/.test(prose.slice(before.at + before.word.length, token.at));

/** Judges one word; null when there is nothing to say of it. */
export const judge = (
  token: Token,
  before: Token | undefined,
  prose: string,
  speller: Speller,
): Slip | null => {
  const { word, at, first } = token;
  if (isTwice(token, before, prose)) return { rule: 'word-twice', instead: [word] };
  if (/[a-z]/i.test(word)) {
    const mixed = word.split('-').some((part) => /[a-z]/i.test(part) && /[а-яё]/i.test(part));
    const right = [...word].map((letter) => TWINS[letter] ?? letter).join('');
    return mixed ? { rule: 'mixed-letters', instead: CYRILLIC.test(right) ? [right] : [] } : null;
  }
  if (word.length < 3 || !CYRILLIC.test(word) || speller.knows(word)) return null;
  // «каб.», «руб.»: a short word with a stop behind is cut short.
  if (word.length < 5 && prose[at + word.length] === '.') return null;
  if (/[А-ЯЁ]/.test(word.slice(1))) return null;
  const capital = /^[А-ЯЁ]/.test(word);
  if (capital && !first) return null;
  const instead = speller.near(word);
  // A name may begin a sentence: without a word near it there is nothing to say.
  return capital && instead.length === 0 ? null : { rule: 'spelling', instead };
};
