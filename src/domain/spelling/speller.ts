import { normal, stem } from '../search/normal.ts';
import type { Knows } from './dictionary.ts';
import { slips } from './slips.ts';

/** What a spelling check asks of a language. */
export interface Speller {
  /** Whether a word, its parts between hyphens each for itself, is right. */
  knows: Knows;
  /** Words that a wrong one was most likely meant to be, the likeliest first; at most three. */
  near: (word: string) => string[];
}

/** Stems of the project's own words: every form of a word in the list is right. */
export const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => word.split(/[\s-]+/)).map((word) => stem(normal(word))));

/** Beginnings that stand before a hyphen and are no words, and ends that stand after it. */
const PARTS = new Set(
  'по кое кой то либо нибудь таки ка де с онлайн офлайн интернет видео аудио веб медиа мини макси экс вице обер блиц пресс бизнес топ во в'.split(
    ' ',
  ),
);

/** Beginnings that any word of four letters or more may have: no dictionary holds all of these. */
const PREFIX =
  /^(?:анти|внутри|взаимо|видео|аудио|медиа|кибер|мульти|много|меж|полу|пол|одно|двух|тр[её]х|сверх)(?=.{4})/i;

/** A text has the same words again and again. */
const onceEach = <T>(answer: (word: string) => T): ((word: string) => T) => {
  const before = new Map<string, T>();
  return (word) => {
    const known = before.get(word);
    if (known !== undefined) return known;
    const found = answer(word);
    before.set(word, found);
    return found;
  };
};

/** Joins a dictionary with the project's words. */
export const spellerOf = (dictionary: Knows, own: ReadonlySet<string>): Speller => {
  const listed: Knows = (word) => dictionary(word) || own.has(stem(normal(word)));
  const known: Knows = (word) =>
    listed(word) || (PREFIX.test(word) && listed(word.replace(PREFIX, '')));
  const whole: Knows = (word) =>
    known(word) ||
    (word.includes('-') &&
      word.split('-').every((part) => part === '' || PARTS.has(part.toLowerCase()) || known(part)));
  const near = (word: string): string[] => {
    const parts = word.split('-');
    const wrong = parts.findIndex((part) => !PARTS.has(part.toLowerCase()) && !known(part));
    return slips(parts[wrong] ?? word, listed)
      .slice(0, 3)
      .map((part) => parts.with(wrong, part).join('-'));
  };
  return { knows: onceEach(whole), near: onceEach(near) };
};
