import type { CollectionId } from '../collections-words.ts';
import type { Day } from '../day.ts';
import type { FoundPage } from './answers.ts';

/** Ways to say one thing, each as the stems of its words; all are looked for when one is asked. */
export interface Synonyms {
  /** What a page is worth that has another of the words, from 0 to 1. */
  worth: number;
  phrases: string[][];
}

/** What is loaded first: pages without their texts, and which piece of the index holds what. */
export interface Catalogue {
  /** Folder of the pieces, named after their content: pieces of two releases never mix. */
  folder: string;
  /** Kinds of pages, */
  kinds: CollectionId[];
  /** and the place among them of each page's kind, by its number. */
  kindOf: number[];
  /** Days of pages, the first one null, then from the oldest on, */
  days: (Day | null)[];
  /** and the place among them of each page's day. */
  dayOf: number[];
  /** Pages of each risk. */
  risks: Record<string, number[]>;
  /** First letter of the words in each piece of the vocabulary. */
  letters: string[];
  /** Second letter of the words in each piece that a slip of the first letter is looked for in. */
  seconds: string[];
  /** First term in each piece of the postings. */
  shards: string[];
  /** First page in each piece of the texts. */
  pages: number[];
  synonyms: Synonyms[];
}

/** Words of the section that begin with one letter, in the order of their terms. */
export interface Vocabulary {
  terms: string[];
  /** How many pages have each term. */
  counts: number[];
  /** The word to show for each term, without the term it begins with; under `=` when it does not. */
  forms: string[];
  /** Other stems of the same words, by their place among the terms: «оценок» is also «оценк». */
  also: Record<string, number[]>;
}

/** Pages of one term: groups of equal worth (1–100), each followed by the steps from page to page. */
export type Postings = number[][];

/** Postings by term. */
export type Shard = Record<string, Postings>;

/** Where one term stands: the step to each page, how many places are there, and the steps from place to place. */
export type Places = number[];

/** Words of the section with one second letter; enough to guess what a mistyped one meant. */
export type Spelled = Pick<Vocabulary, 'terms' | 'counts' | 'forms'>;

/** Texts of some pages that stand side by side. */
export type Shelf = FoundPage[];

/** Reads one piece of the index by its path in the index's folder. Throws when it is missing or broken. */
export type Load = (file: string) => Promise<unknown>;

/** Names of the index's pieces. */
export const files = {
  catalogue: 'catalogue.json',
  vocabulary: (folder: string, letter: number) => `${folder}/words-${letter}.json`,
  real: (folder: string, letter: number) => `${folder}/real-${letter}.json`,
  second: (folder: string, letter: number) => `${folder}/second-${letter}.json`,
  shard: (folder: string, shard: number) => `${folder}/terms-${shard}.json`,
  places: (folder: string, shard: number) => `${folder}/places-${shard}.json`,
  shelf: (folder: string, shelf: number) => `${folder}/pages-${shelf}.json`,
};

/** The letter a term's vocabulary is kept under: digits go together, and so do Latin letters. */
export const letterOf = (term: string): string => {
  const first = term[0] ?? '';
  if (/\p{N}/u.test(first)) return '0';
  return /[a-z]/.test(first) ? 'a' : first;
};

/** The word to show for a term of a vocabulary: its first form in the dictionary. */
export const formAt = ({ terms, forms }: Spelled, at: number): string => {
  const form = forms[at] ?? '';
  return form.startsWith('=') ? form.slice(1) : (terms[at] ?? '') + form;
};

/** Place of the last value that is not greater than the one looked for; -1 when all are. */
export const lastNotAfter = <T>(sorted: readonly T[], value: T): number => {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as T) <= value) from = middle + 1;
    else to = middle;
  }
  return from - 1;
};
