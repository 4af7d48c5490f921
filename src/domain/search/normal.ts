import { stemmer } from '@orama/stemmers/russian';
import { STOP_WORDS } from '../stop-words.ts';

// Published sources of the rules here: the Russian stemmer and stop words are Snowball's
// (snowballstem.org/algorithms/russian), and so is the rule that ё is looked for as е.

const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\ufeff]/gu;

/** A word as the index compares it: composed, lower case, ё as е; й stays й. */
export const normal = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(INVISIBLE, '');

const CYRILLIC = /^[а-я]+$/;
/** «Детьми», «людьми»: the one ending of nouns that Snowball leaves on; «восьми» has another. */
const WITH_THEM = /(?<!вос)ьми$/;
/** Forms of verbs that Snowball leaves apart from the rest: «голосует» from «голосуют», «проверьте» from «проверит». */
const VOTES = /(?<=[а-я]{2}у)(?:ет|ете|ем|ешь)(?:ся)?$/;
const VOTE = /(?<=[бвджзмпрстчш]ь)те(?:сь)?$/;
const known = new Map<string, string>();

/** The stem shared by the forms of a normal Russian word; anything else is its own stem. */
export const stem = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = CYRILLIC.test(word)
    ? stemmer(word.replace(WITH_THEM, 'ями').replace(VOTES, 'ют').replace(VOTE, ''))
    : word;
  known.set(word, found);
  return found;
};

/** Whether a normal word is so common that a query is the same without it. */
export const isStop = (word: string): boolean => STOP_WORDS.has(word);
