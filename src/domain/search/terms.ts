import { dayTerms, monthOf, numericDayTerms } from './dates.ts';
import { isStop, normal, stem } from './normal.ts';

/** A word or number of a text with the terms it is indexed and looked for under, the most telling first. */
export interface TextWord {
  /** As the index compares it. */
  text: string;
  terms: string[];
  /** For a word after a hyphen, the term of both: «график» in «план-график» is also «план-график»; else null. */
  compound: string | null;
  /** Where it stands in the text given. */
  at: number;
  end: number;
  stop: boolean;
}

// Marks and soft hyphens belong to the word they stand in; a number keeps its dots, colons and plus.
const TOKEN =
  /\p{N}+(?:[.:,]\p{N}+)*\+?(?!\p{L})|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*/gu;

/** Words and numbers of a text in its order. */
export const textWords = (text: string): TextWord[] => {
  const words = [...text.matchAll(TOKEN)].map(({ 0: raw, index: at }): TextWord => {
    const { text: word, terms, stop } = read(raw);
    return { text: word, terms, compound: null, at, end: at + raw.length, stop };
  });
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before && HYPHEN.test(text.slice(before.end, word.at)))
      word.compound = compoundOf(before, word);
    const days = writtenDay(words, index, text);
    if (days.length > 0) word.terms = [...days, ...word.terms];
  });
  return words;
};

const HYPHEN = /^[-\u2010\u2011]$/;

/** The term of two words written with a hyphen; null when one of them is a number or too common. */
export const compoundOf = (one: Word, other: Word): string | null => {
  const isTelling = ({ stop, terms: [term = ''] }: Word) => !stop && /^[а-я]+$/.test(term);
  return isTelling(one) && isTelling(other) ? `${one.terms[0]}-${other.terms[0]}` : null;
};

/** Whether a term is that of two words written with a hyphen. */
export const isCompound = (term: string): boolean => /^[а-я]+-/.test(term);

type Word = Pick<TextWord, 'terms' | 'stop'>;

type Read = Pick<TextWord, 'text' | 'terms' | 'stop'>;

const before = new Map<string, Read>();

/** A word as it is read wherever it stands; texts repeat their words, so each is read once. */
const read = (raw: string): Read => {
  const known = before.get(raw);
  if (known) return known;
  const word = normal(raw);
  const fresh = { text: word, terms: termsOf(word), stop: isStop(word) };
  before.set(raw, fresh);
  return fresh;
};

const termsOf = (word: string): string[] => {
  if (!/^\p{N}/u.test(word)) return [stem(word)];
  if (word.endsWith('+')) return [word, word.slice(0, -1)];
  const number = word.replaceAll(',', '.');
  const day = numericDayTerms(number);
  return day.length > 2 ? day : [number, ...day];
};

/** Terms of the day that a number begins: «21 февраля 2022», «26–30 декабря». */
const writtenDay = (words: readonly TextWord[], index: number, text: string): string[] => {
  if (!/^\d{1,2}$/.test(words[index]?.text ?? '')) return [];
  const [first, second, third, fourth] = words.slice(index, index + 4);
  if (!first || !second) return [];
  const ranged =
    third &&
    /^\d{1,2}$/.test(second.text) &&
    /^\s*[-–—]\s*$/.test(text.slice(first.end, second.at));
  const month = monthOf((ranged ? third : second).text);
  const year = ranged ? fourth : third;
  if (month === undefined) return [];
  const known = year && /^\d{4}$/.test(year.text) ? Number(year.text) : null;
  return dayTerms(Number(first.text), month, known).filter((term) => /^\d+-/.test(term));
};
