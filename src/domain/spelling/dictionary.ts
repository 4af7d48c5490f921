/** One rule of a Hunspell dictionary: words with its flag that fit the condition give up one ending and take another. */
export interface Suffix {
  flag: string;
  strip: string;
  add: string;
  condition: string;
}

/** The rules for suffixes in a dictionary's file of rules (`aff`), in their order. */
export const suffixesIn = (aff: string): Suffix[] =>
  aff.split('\n').flatMap((line) => {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || condition === undefined) return [];
    return [{ flag, strip: strip.replace(/^0$/, ''), add: add.replace(/^0$/, ''), condition }];
  });

interface Rule {
  flag: string;
  strip: string;
  fits: RegExp;
}

/** Tells whether a word, in any of its forms, is in the dictionary; case and ё do not matter. */
export type Knows = (word: string) => boolean;

const plain = (word: string): string =>
  /^[а-еж-я-]+$/.test(word) ? word : word.toLowerCase().replaceAll('ё', 'е');

/**
 * Reads a Hunspell dictionary of suffixes: its rules (`aff`) and its words (`dic`). A form is taken apart as Hunspell
 * does it, ending by ending, and never built: the dictionary has millions of forms, a text a few thousand.
 */
export const dictionaryOf = (aff: string, dic: string): Knows => {
  const rules = rulesByEnding(aff);
  // Whatever an ending may end with: a word that ends otherwise takes no longer ending either.
  const tails = new Set(
    [...rules.keys()].flatMap((ending) => [...ending].map((_, at) => ending.slice(at))),
  );
  const words = wordsWithFlags(dic);
  const find = (form: string): boolean => {
    if (words.has(form)) return true;
    for (let at = form.length; at > 0; at--) {
      const ending = form.slice(at);
      if (ending !== '' && !tails.has(ending)) break;
      const root = form.slice(0, at);
      for (const { flag, strip, fits } of rules.get(ending) ?? []) {
        const entries = words.get(root + strip);
        if (entries?.includes(flag) && entries.split(' ').some((entry) => takes(entry, flag, fits)))
          return true;
      }
    }
    return false;
  };
  return (word) => find(plain(word));
};

const takes = (entry: string, flag: string, fits: RegExp): boolean => {
  const slash = entry.indexOf('/');
  return slash > 0 && entry.includes(flag, slash) && fits.test(entry.slice(0, slash));
};

/** Words with their flags, `слово/КL`, by their plain spelling; two words may be spelt alike: «все» and «всё». */
const wordsWithFlags = (dic: string): Map<string, string> => {
  const words = new Map<string, string>();
  for (let from = dic.indexOf('\n') + 1; from < dic.length; ) {
    const end = dic.indexOf('\n', from);
    const line = dic.slice(from, end < 0 ? dic.length : end);
    const slash = line.indexOf('/');
    const key = plain(slash < 0 ? line : line.slice(0, slash));
    const same = words.get(key);
    words.set(key, same === undefined ? line : `${same} ${line}`);
    from = end < 0 ? dic.length : end + 1;
  }
  return words;
};

const rulesByEnding = (aff: string): Map<string, Rule[]> => {
  const rules = new Map<string, Rule[]>();
  for (const { flag, strip, add, condition } of suffixesIn(aff)) {
    const ending = plain(add);
    const rule = { flag, strip: plain(strip), fits: new RegExp(`${condition}$`, 'iu') };
    rules.set(ending, [...(rules.get(ending) ?? []), rule]);
  }
  return rules;
};
