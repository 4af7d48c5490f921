import { isDay } from './dates.ts';
import { isStop } from './normal.ts';
import { hasStem, type RealWords } from './real-words.ts';
import {
  type Catalogue,
  files,
  formAt,
  type Load,
  lastNotAfter,
  letterOf,
  type Spelled,
  type Vocabulary,
} from './shelves.ts';
import { type Guess, guesses, likelier } from './spelling.ts';
import { type TextWord, textWords } from './terms.ts';
import { isFiller } from './word-kinds.ts';

/** Terms that answer a word, all of them on a page, and what a page with them is worth, 0–1. */
export interface Option {
  terms: string[];
  worth: number;
  /** On how many pages they stand, 1 when that is not known; a synonym's words may stand nowhere. */
  count: number;
}

const ALSO = 0.9;
const WRITTEN_SHORTER = 0.6;
const NEAR = 0.5;
const BEGUN_NUMBER = 0.85;
/** The noun within an adjective made from it: «родител» in «родительск». */
const RELATIONAL = /^(.{4,}?)(?:ическ|ь?ск|ьн)$/;
const MOST_BEGUN = 30;
const MOST_BEGUN_BY_TWO = 12;

/** Letters that parts of a glued word must have, the shorter and the longer: shorter ones are found in anything. */
const PARTS = [
  [4, 4],
  [3, 5],
] as const;
const SHORTEST_ALONE = 5;
const SHORTEST_STEM = 3;
const areLong = (...parts: TextWord[]): boolean => {
  const isStub = ({ text, terms: [stem = ''] }: TextWord) =>
    stem.length < Math.min(SHORTEST_STEM, text.length - 1);
  if (parts.some(isStub)) return false;
  const [short = 0, long = 0] = parts.map(({ text }) => text.length).sort((a, b) => a - b);
  return PARTS.some(([least, most]) => short >= least && long >= most);
};

/** The words of the section, loaded letter by letter. */
export class Words {
  readonly #catalogue: Catalogue;
  readonly #load: Load;

  constructor(catalogue: Catalogue, load: Load) {
    this.#catalogue = catalogue;
    this.#load = load;
  }

  #letter = async (term: string): Promise<Vocabulary | null> => {
    const at = this.#catalogue.letters.indexOf(letterOf(term));
    return at < 0
      ? null
      : ((await this.#load(files.vocabulary(this.#catalogue.folder, at))) as Vocabulary);
  };

  #second = async (letter: string): Promise<Spelled | null> => {
    const at = this.#catalogue.seconds.indexOf(letter);
    return at < 0
      ? null
      : ((await this.#load(files.second(this.#catalogue.folder, at))) as Spelled);
  };

  /** What answers a word in any of its forms; empty when the section has no such word. */
  exact = async (word: TextWord): Promise<Option[]> => {
    const days = word.terms.filter(isDay);
    const [main = '', shorter] = days.length > 0 ? days : word.terms;
    const vocabulary = await this.#letter(main);
    if (!vocabulary) return [];
    const option = (term: string, worth: number): Option[] => {
      const at = placeOf(vocabulary, term);
      return at < 0 ? [] : [{ terms: [term], worth, count: vocabulary.counts[at] ?? 0 }];
    };
    const found = [...option(main, 1), ...(shorter ? option(shorter, WRITTEN_SHORTER) : [])];
    const also = Object.hasOwn(vocabulary.also, main) ? (vocabulary.also[main] ?? []) : [];
    const worth = found.length > 0 ? ALSO : 1;
    const [, base = ''] = RELATIONAL.exec(main) ?? [];
    return [
      ...found,
      ...also.flatMap((at) => option(vocabulary.terms[at] ?? '', worth)),
      ...(found.length > 0 ? option(base, NEAR) : []),
    ];
  };

  /** On how many pages a term stands. */
  count = async (term: string): Promise<number> => {
    const vocabulary = await this.#letter(term);
    return vocabulary?.counts[placeOf(vocabulary, term)] ?? 0;
  };

  /** What answers a word that is only begun: the most frequent words with such a beginning. */
  begun = async (beginning: string): Promise<Option[]> => {
    const vocabulary = await this.#letter(beginning);
    if (!vocabulary) return [];
    const { terms, counts } = vocabulary;
    const found: { term: string; count: number }[] = [];
    // «кот» begins «который», which is nobody's answer.
    const take = (at: number) => {
      const term = terms[at] ?? '';
      if (isFiller({ terms: [term] }) || isStop(formAt(vocabulary, at))) return;
      found.push({ term, count: counts[at] ?? 0 });
    };
    // «учите» begins «учитель», whose stem it is longer than.
    for (let length = 1; length < beginning.length; length++) {
      const at = placeOf(vocabulary, beginning.slice(0, length));
      if (at >= 0 && formAt(vocabulary, at).startsWith(beginning)) take(at);
    }
    const before = lastNotAfter(terms, beginning);
    let at = terms[before] === beginning ? before : before + 1;
    while (terms[at]?.startsWith(beginning)) take(at++);
    return found
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
      .slice(0, beginning.length > 2 ? MOST_BEGUN : MOST_BEGUN_BY_TWO)
      .map(({ term, count }) => ({ terms: [term], worth: 1, count }));
  };

  /** What a number that is only begun may become by a digit more, by two after a dot: «20» is on the way to «201», «2.» to «2.10». */
  begunNumbers = async (beginning: string): Promise<Option[]> => {
    const most = beginning.length + (beginning.endsWith('.') ? 2 : 1);
    const begun = await this.begun(beginning);
    return begun
      .filter(({ terms: [term = ''] }) => term.length <= most)
      .map((option) => ({ ...option, worth: BEGUN_NUMBER }));
  };

  /** Whether a word is right Russian, though the section may not have it. */
  isReal = async (word: string): Promise<boolean> => {
    const [stem = ''] = textWords(word)[0]?.terms ?? [];
    const at = this.#catalogue.letters.indexOf(letterOf(stem));
    if (at < 0) return false;
    const real = (await this.#load(files.real(this.#catalogue.folder, at))) as RealWords;
    return hasStem(real, stem);
  };

  /** Words with the same first letter that a mistyped one may have meant, the likeliest first. */
  guessNear = async (typed: string): Promise<Guess[]> => {
    const vocabulary = await this.#letter(typed);
    return vocabulary ? guesses(typed, vocabulary) : [];
  };

  /** The same for a slip in the first letter: left out, another one typed, two swapped, one too many. */
  guessFar = async (typed: string): Promise<Guess[]> => {
    const [first = '', second = ''] = typed;
    const found = await Promise.all([
      this.#second(first),
      this.#second(second),
      this.#letter(second),
    ]);
    const known = new Map<string, Guess>();
    for (const guess of found.flatMap((of) => (of ? guesses(typed, of) : [])))
      known.set(guess.term, guess);
    return [...known.values()].sort(likelier);
  };

  /** The two words of the section that a glued one is made of; null when it is not. */
  parted = async (typed: string): Promise<[TextWord, TextWord] | null> => {
    let best: { words: [TextWord, TextWord]; fit: number } | null = null;
    if (!/^[а-я]+$/.test(typed)) return null;
    for (let at = 1; at <= typed.length - 2; at++) {
      const [left] = textWords(typed.slice(0, at));
      const [right] = textWords(typed.slice(at));
      if (!left || !right || right.stop) continue;
      if (left.stop ? right.text.length < SHORTEST_ALONE : !areLong(left, right)) continue;
      const before = left.stop ? 1 : await this.#often(left);
      const after = before > 0 ? await this.#often(right) : 0;
      const fit = Math.min(before, after);
      if (fit > 0 && (!best || fit > best.fit)) best = { words: [left, right], fit };
    }
    return best?.words ?? null;
  };

  #often = async (word: TextWord): Promise<number> => {
    const options = await this.exact(word);
    const counts = await Promise.all(options.map(({ terms: [term = ''] }) => this.count(term)));
    return Math.max(0, ...counts);
  };
}

/** Place of a term in a vocabulary; -1 when it is not there. */
const placeOf = ({ terms }: Vocabulary, term: string): number => {
  const at = lastNotAfter(terms, term);
  return terms[at] === term ? at : -1;
};
