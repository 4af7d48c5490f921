import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDITING_WORDS, withEditingWords } from '../../src/derive/editing-words.ts';

type Words = { [name: string]: string | Words };

const FOLDER = 'node_modules/@sveltia/cms/locales';
const read = (name: string): Words => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
const flat = (words: Words, above = ''): [place: string, text: string][] =>
  Object.entries(words).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[above + name, text]] : flat(text, `${above}${name}.`),
  );
const english = new Map(flat(read('en-US')));
const russian = new Map(flat(withEditingWords(read('ru')) as Words));
/** Told to whoever writes the configuration, which is ours, and of stores that are not offered. */
const NEVER_SHOWN = /^(?:config|cloud_storage)\./;
const marks = (text: string) => new Set(text.match(/\{\$\w+\}/g) ?? []);

describe('words of the editing page', () => {
  test('none that an editor may see is left in English', () => {
    const left = [...english.keys()].filter(
      (place) => !NEVER_SHOWN.test(place) && !russian.has(place),
    );
    expect(left).toEqual([]);
  });

  test.each(Object.entries(EDITING_WORDS))('%s is a word of the program', (place, text) => {
    expect(english.has(place)).toBe(true);
    const known = marks(english.get(place) ?? '');
    expect([...marks(text)].filter((mark) => !known.has(mark))).toEqual([]);
  });
});
