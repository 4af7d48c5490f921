// Spellings that people use for Russian in Latin letters: ГОСТ 7.79-2000 (systems A and B), passports
// (ICAO Doc 9303), and the habits of chats («4» is ч, «w» is ш). The longest stands first.
const SPELLINGS: readonly [latin: string, ...russian: string[]][] = [
  ['shch', 'щ'],
  ['shh', 'щ'],
  ['iya', 'ия'],
  ['ija', 'ия'],
  ['iia', 'ия'],
  ['iyu', 'ию'],
  ['iiu', 'ию'],
  ['iye', 'ие'],
  ['sch', 'щ', 'сч'],
  ['sh', 'ш', 'щ'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц', 'тс'],
  ['tz', 'ц'],
  ['cz', 'ц'],
  ["y'", 'ы'],
  ["e'", 'э'],
  ["''", 'ъ'],
  ['yo', 'е', 'йо'],
  ['jo', 'е'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю', 'иу'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'ия', 'я', 'иа'],
  ['ye', 'е', 'ые'],
  ['je', 'е'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ['yj', 'ый'],
  ['ij', 'ий'],
  ['ii', 'ии', 'ий'],
  ['ck', 'к'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц', 'к', 'с'],
  ['d', 'д'],
  ['e', 'е', 'э'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и', 'й'],
  ['j', 'й', 'ж'],
  ['k', 'к'],
  ['l', 'л', 'ль'],
  ['m', 'м'],
  ['n', 'н', 'нь'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р', 'рь'],
  ['s', 'с'],
  ['t', 'т', 'ть'],
  ['u', 'у', 'ю'],
  ['v', 'в'],
  ['w', 'ш', 'в'],
  ['x', 'х', 'кс'],
  ['y', 'ы', 'й'],
  ['z', 'з', 'ж'],
  ["'", 'ь'],
  ['4', 'ч'],
];
/** Letters with marks, one for each of ours, by what they are without marks. */
const MARKED = new Map([
  ['č', 'ch'],
  ['ž', 'zh'],
  ['š', 'sh'],
  ['ŝ', 'shch'],
  ['è', "e'"],
  ['ë', 'yo'],
  ['û', 'yu'],
  ['â', 'ya'],
  ['ʹ', "'"],
  ['ʺ', "''"],
]);
const MOST = 64;

/** What is left of a stretch of a query that may be Russian in Latin letters: letters, digits, signs for ь and ъ. */
export const latinOf = (raw: string): string =>
  [
    ...raw
      .toLowerCase()
      .normalize('NFC')
      .replace(/[’‘`´ʼ]/g, "'"),
  ]
    .map((letter) => MARKED.get(letter) ?? letter)
    .join('')
    .replace(/[^a-z0-9']/g, '');

/** Russian words that a word in Latin letters may stand for, the plainest reading first; none when it has other signs. */
export const readLatin = (word: string): string[] => {
  let readings = [{ russian: '', odd: 0 }];
  for (let at = 0; at < word.length; ) {
    const found = SPELLINGS.find(([latin]) => word.startsWith(latin, at));
    if (!found) return [];
    const [latin, ...letters] = found;
    readings = readings
      .flatMap(({ russian, odd }) =>
        letters.map((letter, index) => ({ russian: russian + letter, odd: odd + index })),
      )
      .toSorted((a, b) => a.odd - b.odd)
      .slice(0, MOST);
    at += latin.length;
  }
  return readings.map(({ russian }) => russian);
};
