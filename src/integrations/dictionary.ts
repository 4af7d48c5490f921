import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dictionaryOf, type Knows } from '../domain/spelling/dictionary.ts';
import type { Dictionary } from '../domain/spelling/project-words.ts';

/** A file of the Russian spelling dictionary (Alexander Lebedev's for Hunspell, package dictionary-ru): its rules or its words. */
export const readPart = (part: 'aff' | 'dic'): string =>
  readFileSync(
    fileURLToPath(new URL(`index.${part}`, import.meta.resolve('dictionary-ru'))),
    'utf8',
  );

let read: Knows | null = null;

/** The Russian dictionary, read once and only when a word has to be looked up. */
export const RUSSIAN: Dictionary = () => {
  read ??= dictionaryOf(readPart('aff'), readPart('dic'));
  return read;
};
