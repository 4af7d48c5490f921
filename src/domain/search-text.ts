import { stemmer } from '@orama/stemmers/russian';
import { STOP_WORDS } from './stop-words.ts';

/** One word of a query, and the forms in which the search index must be asked for it. */
export interface QueryWord {
  /** As the reader wrote it, in lower case. */
  typed: string;
  /** The form whose root every other begins with; null when the root is too short for that. */
  begins: string | null;
  /** Forms whose root must be met whole: «май» is not to find «материалы». */
  equals: string[];
}

const MOST_WORDS = 12;
const SHORTEST_ROOT = 3;
const INVISIBLE = /[\u0300\u0301\u00ad\u200b-\u200d\ufeff]/g;
const TOKEN = /[\p{L}\p{N}]+(?:[.:/]\p{N}+)*\+?/gu;
const ENDINGS =
  ' а я о е и ы у ю ь й ой ей ий ый ая яя ое ее ые ие ого его ому ему ом ем ым им ов ев ам ям ах ях ами ями ых их ую юю'.split(
    ' ',
  );

/** The words a reader meant to look for, each once: no stop words, unless there is nothing else. */
export const queryWords = (query: string): QueryWord[] => {
  const all = [...new Set(tokens(normal(query)))];
  const telling = all.filter((token) => !STOP_WORDS.has(token));
  const words = (telling.length > 0 ? telling : all).slice(0, MOST_WORDS).map(queryWord);
  const key = (word: QueryWord) =>
    isDotted(word) ? word.typed : [word.begins ?? '', ...word.equals].map(rootOf).join(' ');
  return words.filter((word, at) => words.findIndex((other) => key(other) === key(word)) === at);
};

/** Whether a word is a number with dots or a time, which the index knows without its dots: «2.7» is 27 there. */
export const isDotted = ({ typed }: QueryWord): boolean => /[.:/]/.test(typed);

/** Whether a piece of text, a word with its hyphens and dots, holds a form of the word looked for. */
export const meets = (piece: string, word: QueryWord): boolean => {
  const { typed, begins, equals } = word;
  const text = normal(piece);
  if (isDotted(word))
    return tokens(text).some((token) => token === typed || token.startsWith(`${typed}.`));
  const roots = [letters(text), ...(text.match(/[\p{L}\p{N}]+/gu) ?? [])].map(rootOf);
  const whole = equals.map(rootOf);
  return roots.some((root) => (begins && root.startsWith(rootOf(begins))) || whole.includes(root));
};

const normal = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').toLowerCase().replaceAll('ё', 'е');

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const unmarked = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** What Pagefind 1.6 keeps of a word: the mark of й goes before the ending, so «дорожной» is «дорожно» and «сайт» is «са». */
const rootOf = (word: string): string => stemmer(unmarked(word));

/** The forms of one word fall under several roots: those that begin with its stem, and now and then one cut shorter. */
const queryWord = (typed: string): QueryWord => {
  const word = letters(typed);
  const stem = stemmer(word);
  const start = unmarked(stem);
  const forms = ENDINGS.map((ending) => stem + ending).filter((form) => stemmer(form) === stem);
  const byRoot = new Map([word, ...forms].toReversed().map((form) => [rootOf(form), form]));
  const main = byRoot.get(start) ?? word;
  if (start.length < SHORTEST_ROOT)
    return { typed, begins: null, equals: [...new Set([main, word])] };
  const shorter = [...byRoot].filter(([root]) => !root.startsWith(rootOf(main)));
  return { typed, begins: main, equals: shorter.map(([, form]) => form) };
};
