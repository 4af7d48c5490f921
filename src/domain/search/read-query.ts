import type { Correction } from './answers.ts';
import { isDay } from './dates.ts';
import { inLatinLayout, inRussianLayout, withoutTwins } from './layout.ts';
import { type Asked, type Piece, piecesOf } from './query.ts';
import { type TextWord, textWords } from './terms.ts';
import { joined } from './torn.ts';
import { latinOf, readLatin } from './transliteration.ts';
import type { Words } from './vocabulary.ts';

interface Candidate {
  words: TextWord[];
  how: Correction['how'] | null;
}

const MOST_READINGS = 24;
const SHORTEST_STEM = 3;
const LONG_STEM = 6;
/** So many times more pages must have a word's longer namesake for it to be looked for as well. */
const LIKELIER = 3;

/** The words of a query with what answers each: keyboard layout, transliteration and spaces put right, not yet spelling. */
export const readQuery = async (query: string, words: Words): Promise<Asked[]> => {
  const pieces = piecesOf(query);
  const read = await Promise.all(
    pieces.map((piece, at) => readPiece(piece, at === pieces.length - 1, words)),
  );
  return joined(withoutDayWords(read.flat()), words);
};

/** The words of a query with what answers each, and nothing put right. */
export const readAsTyped = async (query: string, words: Words): Promise<Asked[]> => {
  const pieces = piecesOf(query);
  const read = pieces.map((piece) =>
    Promise.all(piece.words.map((word) => ask(word, null, piece, false, words))),
  );
  return withoutDayWords((await Promise.all(read)).flat());
};

const readPiece = async (piece: Piece, last: boolean, words: Words): Promise<Asked[]> => {
  const readAs = ({ words: own, how }: Candidate) =>
    Promise.all(own.map((word, at) => ask(word, how, piece, last && at === own.length - 1, words)));
  const typed = await readAs({ words: piece.words, how: null });
  // «21 фе» is on the way to «февраля», though the same keys write a Latin «at».
  if (TOO_SHORT.test(piece.raw) && areKnown(typed, ['exact', 'begun'])) return typed;
  const isRight = areKnown(typed, ['exact']);
  // Another layout's words are not even loaded for what is right as it stands.
  if (isRight && !/^[a-z]/i.test(piece.raw)) return typed;
  const others = await Promise.all(candidatesOf(piece).map(readAs));
  // «vebinary» is the name of a file on one page, and vebinars are on many.
  const oftener = (than: readonly Asked[]) => (of: readonly Asked[]) =>
    areKnown(of, ['exact']) && standing(of) > LIKELIER * standing(than);
  if (isRight) return others.find(oftener(typed)) ?? typed;
  const all = [typed, ...others];
  const every = (levels: readonly Asked['known'][]) => all.find((of) => areKnown(of, levels));
  const partly = typed.some(({ known }) => known === 'exact') ? typed : null;
  const exact = every(['exact']);
  // «ege» may be «еге», whose stem is that of «его», or «егэ».
  return (
    (exact && (all.find(oftener(exact)) ?? exact)) ?? partly ?? every(['exact', 'begun']) ?? typed
  );
};

/** On how many pages the word that the fewest have stands. */
const standing = (asked: readonly Asked[]): number =>
  Math.min(...asked.map(({ options }) => Math.max(0, ...options.map(({ count }) => count))));

const areKnown = (asked: readonly Asked[], levels: readonly Asked['known'][]): boolean =>
  asked.length > 0 && asked.every(({ known, word }) => word.stop || levels.includes(known));

const TOO_SHORT = /^[а-яё]{1,2}$/i;

/** Where a number and a word touch: «9мая», «приказ201»; «9б» is one name. */
const NUMBER_BESIDE_WORD = /\d(?=[а-яё]{2})|[а-яё]{2}(?=\d)/gi;

/** What a stretch of a query may be but for the layout or the alphabet it was typed in. */
const candidatesOf = ({ raw }: Piece): Candidate[] => {
  const latin = /[a-z]/i.test(raw);
  const candidates: Candidate[] = [];
  const parted = raw.replace(NUMBER_BESIDE_WORD, '$& ');
  const add = (text: string, how: Correction['how']) =>
    candidates.push({ words: textWords(text), how });
  if (parted !== raw) add(parted, 'split');
  if (latin && /[а-яё]/i.test(raw)) add(withoutTwins(raw), 'layout');
  if (latin || /^[[\]{};'",.<>`~]+$/.test(raw)) add(inRussianLayout(raw), 'layout');
  else if (/[а-яё]/i.test(raw)) add(inLatinLayout(raw), 'layout');
  if (latin) {
    for (const reading of readLatin(latinOf(raw)).slice(0, MOST_READINGS))
      add(reading, 'transliteration');
  }
  return candidates;
};

const ask = async (
  word: TextWord,
  how: Correction['how'] | null,
  piece: Piece,
  last: boolean,
  words: Words,
): Promise<Asked> => {
  const exact = await words.exact(word);
  const letters = word.text.length;
  const isNumber = /^\p{N}/u.test(word.text);
  // «учите» on the way to «учитель» has a stem of its own that means nothing yet.
  const unfinished = last && !word.stop && word.terms[0] !== word.text;
  // «теа» has the stem «те», which is nobody's word.
  const stub = unfinished && (word.terms[0] ?? '').length < SHORTEST_STEM;
  const has = exact.reduce((sum, { count }) => sum + count, 0);
  const typing = last && !word.stop;
  const mayBegin = !isNumber && (has === 0 || typing) && (letters > 2 || (last && how === null));
  const begins = mayBegin
    ? await words.begun(word.text)
    : isNumber && typing && how === null
      ? await words.begunNumbers(piece.raw.endsWith(`${word.text}.`) ? `${word.text}.` : word.text)
      : [];
  // «хулиганы» begin nothing, but their stem does: «хулиганство».
  const [stem = ''] = word.terms;
  const related = has === 0 && begins.length === 0 && stem.length >= LONG_STEM;
  const fuller = (related ? await words.begun(stem) : begins).filter(
    ({ terms }) => !exact.some((option) => option.terms[0] === terms[0]),
  );
  // «дорож» is a form of «дорогой» that hardly stands anywhere: «дорожная» is meant.
  const likelier = fuller.reduce((sum, { count }) => sum + count, 0) > LIKELIER * has;
  const begun = has === 0 || unfinished || likelier || isNumber ? fuller : [];
  return {
    typed: how === null ? word.text : piece.raw,
    shown: word.text,
    word,
    options: [...(begun.length > 0 && stub ? [] : exact), ...begun],
    known: exact.length > 0 ? 'exact' : begun.length > 0 ? 'begun' : 'unknown',
    how,
    phrase: piece.phrase,
    beginning: begun.length > 0 ? word.text : null,
  };
};

const namesDay = ({ word }: Asked): boolean => word.terms.some(isDay);

const OF_DAY =
  /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|год|\d{4}$)/;

/** «21 февраля 2022 года» is one thing to look for: the day. */
const withoutDayWords = (asked: readonly Asked[]): Asked[] => {
  const out: Asked[] = [];
  for (const one of asked) {
    const last = out.at(-1);
    const written = last && namesDay(last) && /^\d{1,2}(?: |$)/.test(last.shown);
    if (written && !last.shown.includes('год') && OF_DAY.test(one.word.text))
      out[out.length - 1] = { ...last, shown: `${last.shown} ${one.word.text}` };
    else out.push(one);
  }
  return out;
};
