import type { Paradigms } from '../domain/search/build.ts';
import { stem } from '../domain/search/normal.ts';
import { isGuessed } from '../domain/search/spelling.ts';
import { suffixesIn } from '../domain/spelling/dictionary.ts';
import { readPart } from './dictionary.ts';

/** Share of a stem's words in the text that one word of the dictionary must account for. */
const MOSTLY = 0.6;

interface Rule {
  strip: string;
  add: string;
  fits: RegExp;
}

/**
 * What the Russian spelling dictionary (Alexander Lebedev's for Hunspell, package dictionary-ru) knows of
 * words in these forms: the stems one word falls under («оценка» — «оценк», «оценок») and its first form; and the stems of all its words.
 */
export const paradigmsOf = (forms: ReadonlyMap<string, number>): Paradigms => {
  const rules = suffixRules(readPart('aff'));
  const beginnings = new Set(
    [...forms.keys()].flatMap((form) => [1, 3, 5].map((length) => form.slice(0, length))),
  );
  const often = new Map<string, number>();
  for (const [form, count] of forms) often.set(stem(form), (often.get(stem(form)) ?? 0) + count);
  const also = new Map<string, Set<string>>();
  const lemmas = new Map<string, string>();
  const real = new Set<string>();
  for (const line of readPart('dic').split('\n')) {
    const [word = '', flags = ''] = line.trim().split('/');
    const root = stem(plain(word));
    if (isGuessed(root)) real.add(root);
    if (!beginnings.has(plain(word.slice(0, rootLength(word))))) continue;
    const all = [word, ...formsOf(word, flags, rules)].map(plain);
    const met = all.filter((form) => forms.has(form));
    const doing = namesOfDoing(word).map((name) => stem(plain(name)));
    const done = doing.filter((one) => often.has(one));
    if (met.length + done.length === 0) continue;
    const [lemma = word] = all;
    for (const form of met) if (!lemmas.has(form) || form === lemma) lemmas.set(form, lemma);
    const byStem = Map.groupBy(new Set(all), stem);
    // A stem that other words mostly stand behind («дети» is also a form of «деть») ties nothing.
    const own = [...byStem].filter(([one, of]) => {
      const count = of.reduce((sum, form) => sum + (forms.get(form) ?? 0), 0);
      return count >= MOSTLY * (often.get(one) ?? 0);
    });
    const stems = [...new Set([...own.map(([one]) => one), ...done])];
    for (const one of stems) {
      const others = also.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      also.set(one, others);
    }
  }
  return { also: new Map([...also].map(([one, others]) => [one, [...others]])), lemmas, real };
};

const SOFTENED: readonly (readonly [string, string])[] = [
  ['ст', 'щ'],
  ['т', 'щ'],
  ['т', 'ч'],
  ['д', 'жд'],
  ['д', 'ж'],
  ['с', 'ш'],
  ['з', 'ж'],
  ['п', 'пл'],
  ['б', 'бл'],
  ['в', 'вл'],
  ['м', 'мл'],
];

/** Nouns for what a verb does: «посетить» и «посещать» — «посещение», «делегировать» — «делегирование»; for a participle, too: «выгоревший» — «выгорание». */
const namesOfDoing = (word: string): string[] => {
  const verb = word.replace(/вший(?:ся)?$/, 'ть');
  const [, root = '', vowel] = /^(.+)([аяие])ть(?:ся)?$/.exec(verb) ?? [];
  if (!vowel) return [];
  const lasting = vowel === 'я' || /[жчшщ]$/.test(root) ? [`${root}ение`] : [];
  if (vowel === 'а' || vowel === 'я') return [`${root}${vowel}ние`, ...lasting];
  if (vowel === 'е') return [`${root}ание`, `${root}ение`];
  return [
    root,
    ...SOFTENED.flatMap(([from, to]) =>
      root.endsWith(from) ? root.slice(0, -from.length) + to : [],
    ),
  ].map((changed) => `${changed}ение`);
};

const plain = (word: string): string => word.replaceAll('ё', 'е');

/** How many first letters all forms of a word surely share: «день» and «дня» just one. */
const rootLength = ({ length }: string): number => (length > 8 ? 5 : length > 5 ? 3 : 1);

/** Endings by flag and by the last letter of the words they fit. */
const suffixRules = (affixes: string): Map<string, Rule[]> => {
  const rules = new Map<string, Rule[]>();
  for (const { flag, strip, add, condition } of suffixesIn(affixes)) {
    const rule = { strip, add, fits: new RegExp(`${condition}$`, 'u') };
    for (const last of lastLetters(condition)) {
      const key = flag + last;
      rules.set(key, [...(rules.get(key) ?? []), rule]);
    }
  }
  return rules;
};

const LETTERS = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

const lastLetters = (condition: string): string[] => {
  const last = new RegExp(`^${/(?:\[[^\]]*\]|.)$/u.exec(condition)?.[0] ?? '.'}$`, 'u');
  return [...LETTERS].filter((letter) => last.test(letter));
};

const formsOf = (word: string, flags: string, rules: ReadonlyMap<string, Rule[]>): string[] =>
  [...flags].flatMap((flag) =>
    (rules.get(flag + word.at(-1)) ?? [])
      .filter(({ strip, fits }) => word.endsWith(strip) && fits.test(word))
      .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
  );
