import type { Speller } from './speller.ts';
import { isWord, opens, type Token } from './tokens.ts';

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
const isTwice = (token: Token, before: Token | null, prose: string): boolean =>
  before?.word === token.word &&
  /^[а-яё]+$/.test(token.word) &&
  /^[ \u00a0]+$|^ *\n *$/.test(prose.slice(before.end, token.at));

/** Judges one word; null when there is nothing to say of it. */
export const judge = (
  token: Token,
  before: Token | null,
  prose: string,
  speller: Speller,
): Slip | null => {
  const { word } = token;
  const again = before?.word === word;
  // Nearly every word of a text ends here.
  if (!again && speller.knows(word)) return null;
  if (!isWord(prose, token)) return null;
  if (again && isTwice(token, before, prose)) return { rule: 'word-twice', instead: [word] };
  if (/[a-z]/i.test(word)) return mixedLetters(word);
  return speller.knows(word) ? null : misspelt(token, prose, speller);
};

const mixedLetters = (word: string): Slip | null => {
  const mixed = word.split('-').some((part) => /[a-z]/i.test(part) && /[а-яё]/i.test(part));
  const right = [...word].map((letter) => TWINS[letter] ?? letter).join('');
  return mixed ? { rule: 'mixed-letters', instead: CYRILLIC.test(right) ? [right] : [] } : null;
};

const misspelt = ({ word, at, end }: Token, prose: string, speller: Speller): Slip | null => {
  if (word.length < 3 || !CYRILLIC.test(word)) return null;
  // «каб.», «руб.»: a short word with a stop behind is cut short.
  if (word.length < 5 && prose[end] === '.') return null;
  if (/[А-ЯЁ]/.test(word.slice(1))) return null;
  const capital = /^[А-ЯЁ]/.test(word);
  if (capital && !opens(prose, at)) return null;
  const instead = speller.near(word);
  // A name may begin a sentence: without a word near it there is nothing to say.
  return capital && instead.length === 0 ? null : { rule: 'spelling', instead };
};
