import { inRussianLayout } from './layout.ts';
import type { Asked } from './query.ts';
import type { Guess } from './spelling.ts';
import { textWords } from './terms.ts';
import { readLatin } from './transliteration.ts';
import type { Words } from './vocabulary.ts';

/** A query with its unknown words corrected as far as they can be. */
export interface Corrected {
  asked: Asked[];
  /** Other guesses for a word, by its place in the query. */
  others: Map<number, string[]>;
}

const CLOSE = 0.8;

/** Puts slips, missing spaces and slips of the first letter right in the words the section does not have. */
export const correct = async (asked: readonly Asked[], words: Words): Promise<Corrected> => {
  const out: Asked[] = [];
  const others = new Map<number, string[]>();
  for (const one of asked) {
    if (one.known !== 'unknown' || one.word.stop) {
      out.push(one);
      continue;
    }
    const near = await guess(one, (typed) => words.guessNear(typed));
    const parted = near && near.slips <= 1 ? null : await words.parted(one.word.text);
    const best = parted ? null : (near ?? (await guess(one, (typed) => words.guessFar(typed))));
    if (parted) {
      for (const word of parted) {
        out.push({
          ...one,
          word,
          shown: word.text,
          options: await words.exact(word),
          known: 'exact',
          how: 'split',
        });
      }
    } else if (best) {
      others.set(out.length, best.others);
      out.push(await meant(one, best, words));
    } else out.push(one);
  }
  return { asked: out, others };
};

interface Best extends Guess {
  others: string[];
}

const guess = async (
  { word, typed }: Asked,
  guesses: (typed: string) => Promise<Guess[]>,
): Promise<Best | null> => {
  const readings = /^[а-я]+$/.test(word.text) ? [word.text] : readingsOf(typed);
  for (const reading of readings) {
    const found = await guesses(reading);
    const [best] = found;
    if (!best) continue;
    const rivals = found.filter((other) => other !== best && other.slips - best.slips < CLOSE);
    return { ...best, others: rivals.slice(0, 2).map(({ form }) => form) };
  }
  return null;
};

const readingsOf = (typed: string): string[] => {
  const word = typed.toLowerCase().replace(/[^a-z']/g, '');
  return [...readLatin(word).slice(0, 3), inRussianLayout(typed.toLowerCase())].filter((text) =>
    /^[а-я]{4,}$/.test(text),
  );
};

const meant = async (one: Asked, { term, form }: Guess, words: Words): Promise<Asked> => {
  const [word = one.word] = textWords(form);
  const options = await words.exact({ ...word, terms: [term] });
  return {
    ...one,
    word: { ...word, terms: [term] },
    shown: form,
    options,
    known: 'exact',
    how: 'spelling',
  };
};
