/** How the last consonants of a verb's root soften. */
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

const softened = (root: string): string[] =>
  SOFTENED.flatMap(([from, to]) => (root.endsWith(from) ? root.slice(0, -from.length) + to : []));
const hardened = (root: string): string[] =>
  SOFTENED.flatMap(([from, to]) => (root.endsWith(to) ? root.slice(0, -to.length) + from : []));

/** A verb's root and the vowel before «ть»; of a participle, too: «выгоревший» is of «выгореть». */
const partsOf = (word: string): { root: string; vowel: string } | null => {
  const verb = word.replace(/вший(?:ся)?$/, 'ть');
  const [, root, vowel] = /^(.+)([аяие])ть(?:ся)?$/.exec(verb) ?? [];
  return root && vowel ? { root, vowel } : null;
};

/** Nouns in «-ние» for what a verb does: «посетить» and «посещать» — «посещение», «делегировать» — «делегирование». */
export const namesOfDoing = (word: string): string[] => {
  const { root, vowel } = partsOf(word) ?? {};
  if (!root || !vowel) return [];
  const lasting = vowel === 'я' || /[жчшщ]$/.test(root) ? [`${root}ение`] : [];
  if (vowel === 'а' || vowel === 'я') return [`${root}${vowel}ние`, ...lasting];
  if (vowel === 'е') return [`${root}ание`, `${root}ение`];
  return [root, ...softened(root)].map((changed) => `${changed}ение`);
};

/** Other nouns that may be made from a verb, each to be looked up: «проверять» — «проверка», «организовать» — «организация», «проанализировать» — «анализ». */
export const namesBeside = (word: string): string[] => {
  const { root = '', vowel } = partsOf(word) ?? {};
  if (!vowel) return [];
  const borrowed = /^(?:про|за|с|по|от)?(.{3,}?)ов$/.exec(root);
  if (!borrowed) return [`${root}ка`, ...[root, ...softened(root)].map((one) => `${one}а`)];
  return [root.slice(0, -'ов'.length), borrowed[1] ?? ''].flatMap((one) => {
    const short = one.replace(/ир$/, '');
    return short === one ? [`${one}ация`] : [short, `${short}ь`, `${short}ация`];
  });
};

/** A noun in «-ние» in every case. */
export const casesOf = (name: string): string[] =>
  ['ие', 'ия', 'ию', 'ием', 'ии', 'ий', 'иям', 'иями', 'иях'].map(
    (ending) => name.slice(0, -'ие'.length) + ending,
  );

const FULL = ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ее', 'ие', 'их', 'ими'];

/** A noun in «-а» in every case: of «отмена» some forms have the stem of «отменить» and some have their own. */
export const casesBeside = (name: string): string[] =>
  name.endsWith('а')
    ? ['а', 'ы', 'и', 'у', 'е', 'ой', 'ам', 'ами', 'ах'].map((ending) => name.slice(0, -1) + ending)
    : [];

/** Participles that the dictionary has as words of their own: «опоздавших», short «назначены»; «обучающиеся» are no verb any more. */
export const participlesOf = (word: string): string[] => {
  const base = word.replace(/ть(?:ся)?$/, '');
  if (base === word) return [];
  const back = word.endsWith('ся') ? 'ся' : '';
  const done = namesOfDoing(word).map((name) => name.slice(0, -'ие'.length));
  return [
    ...FULL.map((ending) => `${base}вш${ending}${back}`),
    ...done.flatMap((one) => ['', 'а', 'о', 'ы'].map((ending) => one + ending)),
  ];
};

/** A verb as its nearest kin begin: «опаздывать» with the vowel of «опоздать», «проанализировать» without what «анализ» has not. */
export const beginningsOf = (word: string): string[] => [
  word,
  withO(word),
  word.replace(/^(?:про|за|с|по|от)(?=.{3,}ировать(?:ся)?$)/, ''),
];

const withO = (word: string): string => word.replace(/а([^аеиоуыэюя]+[иы]вать(?:ся)?)$/, 'о$1');

/** Verbs of the other aspect that may stand beside one in «-ать», each to be looked up: «опаздывать» — «опоздать», «проверять» — «проверить». */
export const otherAspects = (word: string): string[] => {
  const { root = '', vowel } = partsOf(word) ?? {};
  if (vowel !== 'а' && vowel !== 'я') return [];
  const back = word.endsWith('ся') ? 'ся' : '';
  const [, long] = /^(.+)[иы]в$/.exec(root) ?? [];
  const roots = long
    ? [root, withO(word).replace(/ать(?:ся)?$/, '')].map((one) => one.slice(0, -2))
    : [root];
  const endings = long ? ['ить', 'ать', 'ять', 'еть', 'нуть'] : ['ить', 'нуть'];
  return roots.flatMap((base) =>
    [base, ...hardened(base)].flatMap((one) => endings.map((ending) => one + ending + back)),
  );
};
