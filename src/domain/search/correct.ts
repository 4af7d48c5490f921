import { inRussianLayout } from './layout.ts';
import type { Asked } from './query.ts';
import type { Guess } from './spelling.ts';
import { type TextWord, textWords } from './terms.ts';
import { latinOf, readLatin } from './transliteration.ts';
import type { Words } from './vocabulary.ts';

/** A query with its unknown words corrected as far as they can be. */
export interface Corrected {
  asked: Asked[];
  /** Other guesses for a word, by its place in the query. */
  others: Map<number, string[]>;
}

const CLOSE = 0.8;
/** A shorter word with a wrong first letter may be anything. */
const LONG_ENOUGH = 5;

/** Puts slips, missing spaces and slips of the first letter right in the words the section does not have. */
export const correct = async (asked: readonly Asked[], words: Words): Promise<Corrected> => {
  const read = await Promise.all(asked.map((one) => readAnew(one, words)));
  const out: Asked[] = [];
  const others = new Map<number, string[]>();
  for (const { asked: own, rivals } of read) {
    if (rivals.length > 0) others.set(out.length, rivals);
    out.push(...own);
  }
  return { asked: out, others };
};

interface ReadAnew {
  asked: Asked[];
  /** Other guesses for the word. */
  rivals: string[];
}

const readAnew = async (one: Asked, words: Words): Promise<ReadAnew> => {
  if (one.known !== 'unknown' || one.word.stop) return { asked: [one], rivals: [] };
  const { text } = one.word;
  const near = await guess(one, words.guessNear, words);
  const far = (typed: string) =>
    typed.length < LONG_ENOUGH ? Promise.resolve([]) : words.guessFar(typed);
  const guessed = isSure(near) ? near : likelierOf(near, await guess(one, far, words));
  const whole = isSure(guessed) || (await words.isReal(text));
  const parted = whole ? null : await words.parted(text);
  if (parted) {
    const part = async (word: TextWord): Promise<Asked> => ({
      ...one,
      word,
      shown: word.text,
      options: await words.exact(word),
      known: 'exact',
      how: 'split',
    });
    return { asked: await Promise.all(parted.map(part)), rivals: [] };
  }
  const { best, others: rivals } = guessed;
  return { asked: [best ? await meant(one, best, words) : one], rivals };
};

interface Guessed {
  /** What was surely meant. */
  best: Guess | null;
  /** Words that may have been meant. */
  others: string[];
}

const isSure = ({ best }: Guessed): boolean => best !== null && best.slips <= 1;

/** The nearer of two guesses, the first when they are equally near; a word that may have been meant is better than none. */
const likelierOf = (one: Guessed, other: Guessed): Guessed => {
  if (other.best && (one.best?.slips ?? Infinity) > other.best.slips) return other;
  return one.best || one.others.length > 0 ? one : other;
};

/** A right Russian word may be what was meant: another is put in its place only when they are kin. */
const guess = async (
  { word, typed }: Asked,
  guesses: (typed: string) => Promise<Guess[]>,
  words: Words,
): Promise<Guessed> => {
  const readings = /^[а-я]+$/.test(word.text) ? [word.text] : readingsOf(typed);
  for (const reading of readings) {
    const likely = await guesses(reading);
    // What is guessed from Latin letters has been guessed once already.
    const found = reading === word.text ? likely : likely.filter(({ slips }) => slips <= 1);
    const real = found.length > 0 && (await words.isReal(reading));
    const [first] = found;
    const best = first && (!real || first.kin) ? first : null;
    const from = first?.slips ?? 0;
    const rivals = found.filter((other) => other !== best && other.slips - from < CLOSE);
    const others = rivals.slice(0, 2).map(({ form }) => form);
    if (best || others.length > 0) return { best, others };
  }
  return { best: null, others: [] };
};

const readingsOf = (typed: string): string[] => {
  const word = latinOf(typed).replace(/\d/g, '');
  return [...readLatin(word).slice(0, 3), inRussianLayout(typed.toLowerCase())].filter((text) =>
    /^[а-я]{5,}$/.test(text),
  );
};

const meant = async (one: Asked, { term, form }: Guess, words: Words): Promise<Asked> => {
  const [word = one.word] = textWords(form);
  const options = await words.exact({ ...word, terms: [term] });
  return {
    ...one,
    // What was typed tells whether it is a verb's first form; the dictionary's form of any verb is that.
    word: { ...word, text: one.word.text, terms: [term] },
    shown: form,
    options,
    known: 'exact',
    how: 'spelling',
  };
};
