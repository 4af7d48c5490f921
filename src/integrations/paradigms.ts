import type { Paradigms } from '../domain/search/build.ts';
import { stem } from '../domain/search/normal.ts';
import { isGuessed } from '../domain/search/spelling.ts';
import { suffixesIn } from '../domain/spelling/dictionary.ts';
import { readPart } from './dictionary.ts';
import {
  beginningsOf,
  casesBeside,
  casesOf,
  namesBeside,
  namesOfDoing,
  otherAspects,
  participlesOf,
} from './verbs.ts';

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
  const tie = (stems: readonly string[]): void => {
    for (const one of stems) {
      const others = also.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      also.set(one, others);
    }
  };
  const lemmas = new Map<string, string>();
  const real = new Set<string>();
  const lines = readPart('dic')
    .split('\n')
    .map((line) => line.trim().split('/'));
  const words = new Set(lines.map(([word = '']) => word));
  const verbs = new Map<string, string[]>();
  for (const [word = '', flags = ''] of lines) {
    const root = stem(plain(word));
    if (isGuessed(root)) real.add(root);
    if (!beginningsOf(word).some((one) => beginnings.has(plain(one.slice(0, rootLength(one))))))
      continue;
    const all = [word, ...formsOf(word, flags, rules)].map(plain);
    const met = all.filter((form) => forms.has(form));
    const named = namesOfDoing(word);
    const known = named.filter(
      (name) => words.has(name) || casesOf(plain(name)).some((one) => forms.has(one)),
    );
    const beside = namesBeside(word).filter((name) => name.length >= 5 && words.has(name));
    const done = [...known, ...beside]
      .map((name) => stem(plain(name)))
      .filter((one) => often.has(one));
    if (met.length + named.length === 0) continue;
    const kin = [...participlesOf(word), ...beside.flatMap(casesBeside)]
      .map(plain)
      .filter((form) => forms.has(form));
    const byStem = Map.groupBy(new Set([...all, ...kin]), stem);
    // A stem that other words mostly stand behind («дети» is also a form of «деть») ties nothing.
    const own = [...byStem].filter(([one, of]) => {
      const count = of.reduce((sum, form) => sum + (forms.get(form) ?? 0), 0);
      return count >= MOSTLY * (often.get(one) ?? 0);
    });
    const stems = [...new Set([...own.map(([one]) => one), ...done])];
    if (named.length > 0) verbs.set(word, stems);
    if (met.length + done.length === 0) continue;
    const [lemma = word] = all;
    for (const form of met) if (!lemmas.has(form) || form === lemma) lemmas.set(form, lemma);
    tie(stems);
  }
  for (const [verb, stems] of verbs) {
    const others = otherAspects(verb).flatMap((one) => verbs.get(one) ?? []);
    const both = [...new Set([...stems, ...others])];
    if (others.length > 0 && both.some((one) => often.has(one))) tie(both);
  }
  return { also: new Map([...also].map(([one, others]) => [one, [...others]])), lemmas, real };
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
