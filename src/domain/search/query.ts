import type { Correction } from './answers.ts';
import { type TextWord, textWords } from './terms.ts';
import type { Option } from './vocabulary.ts';
import { isDeed, isFiller } from './word-kinds.ts';

/** A word of a query and what answers it. */
export interface Asked {
  /** As the reader typed it. */
  typed: string;
  /** As it is answered. */
  shown: string;
  word: TextWord;
  options: Option[];
  /** exact: the section has the word; begun: it has words that begin so; unknown: neither. */
  known: 'exact' | 'begun' | 'unknown';
  /** How it was corrected; null when it stands as typed. */
  how: Correction['how'] | null;
  /** Number of the quoted phrase it stands in; -1 outside quotes. */
  phrase: number;
  /** Beginning of the words meant, while the word is being typed. */
  beginning: string | null;
}

/** A stretch of a query between spaces, with the phrase it stands in. */
export interface Piece {
  raw: string;
  words: TextWord[];
  phrase: number;
}

/** What an option is worth, at the least, to stand for the word itself. */
export const SURE = 0.6;

const MOST_PIECES = 24;
const QUOTED = /«([^«»]+)»|"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]/g;

/** The stretches of a query between spaces; those in quotes know which phrase they make. */
export const piecesOf = (query: string): Piece[] => {
  const text = query.normalize('NFC');
  const quoted = [...text.matchAll(QUOTED)].filter(([, ...inner]) =>
    /[\p{L}\p{N}]\P{L}+\p{L}/u.test(inner.find(Boolean) ?? ''),
  );
  const words = textWords(text);
  return [...text.matchAll(/\S+/g)].slice(0, MOST_PIECES).map((match): Piece => {
    const end = match.index + match[0].length;
    return {
      raw: match[0],
      words: words.filter(({ at }) => at >= match.index && at < end),
      phrase: quoted.findIndex(
        ({ index, 0: whole }) => match.index >= index && end <= index + whole.length + 1,
      ),
    };
  });
};

/** The shortest word that may already be whole: a shorter one is perhaps still being typed. */
const WHOLE_WORD = 4;

/** Whether a word of a query stands nowhere in the section, and the query is not the same without it. */
export const isMissing = ({ known, word }: Asked): boolean =>
  known === 'unknown' &&
  !word.stop &&
  word.text.length >= WHOLE_WORD &&
  !isFiller(word) &&
  !isDeed(word);
