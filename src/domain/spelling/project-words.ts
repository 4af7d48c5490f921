import { fingerprint } from '../fingerprint.ts';
import type { Knows } from './dictionary.ts';
import { FIELD_WORDS } from './field-words.ts';
import { type Speller, spellerOf, stemsOf } from './speller.ts';

/** Gives the dictionary; whoever only remembers what it once said never calls it. */
export type Dictionary = () => Knows;

/** The speller that knows the project's words, made when first asked for, and their digest. */
export interface Spelling {
  words?: string;
  speller?: () => Speller;
}

/** Joins a dictionary with the words of the field and of the folder `spelling`, once these are all in the list; nothing without a dictionary. */
export const spellingWith = (
  dictionary: Dictionary | undefined,
  words: readonly string[],
): (() => Spelling) => {
  let known: Spelling | null = dictionary ? null : {};
  return () => {
    if (known || !dictionary) return known ?? {};
    let speller: Speller | undefined;
    known = {
      words: fingerprint(words.join('\n')),
      speller: () => {
        speller ??= spellerOf(dictionary(), stemsOf([...FIELD_WORDS, ...words]));
        return speller;
      },
    };
    return known;
  };
};
