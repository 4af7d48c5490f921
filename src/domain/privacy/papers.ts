import { isCard, isPersonalInn, isSnils } from './checksums.ts';
import {
  before,
  digitsOf,
  type Finder,
  inAddress,
  isNamedNumber,
  type PrivateKind,
} from './found.ts';

/** Nine digits with little between them: less is no paper. */
const DENSE = /\d[\d ().,:;№N\n*_~`\\/+-]{7,60}/g;
const PAPER_WORD = /серия|серии|паспорт|загран|[IVXLCХІ]-[А-Я]{2}/i;

/** Digits that every paper has among its own: two threes of them, or the beginning of a person's account. */
const SIX = /\d{3}[ \n.-]?\d{3}|408[12]/;

const mayHold = (text: string): boolean =>
  SIX.test(text) &&
  (PAPER_WORD.test(text) ||
    [...text.matchAll(DENSE)].some(([spelt]) => digitsOf(spelt).length >= 9));

/** One spelling of one paper: what it looks like, and what else must be true. */
interface Paper {
  kind: PrivateKind;
  looks: RegExp;
  /** Whether digits that look so are the paper; `known` says a word before names it. */
  is: (digits: string, known: boolean) => boolean;
  /** The word that names it. */
  word?: RegExp;
  masked: (digits: string) => string;
  /** The digits in the order of the paper, when they were found in another. */
  ordered?: (digits: string) => string;
}

const START = '(?<![\\p{L}\\d]|\\d[-. ])';
const END = '(?![-. ]?\\d|\\p{L})';
const spelling = (middle: string): RegExp => new RegExp(START + middle + END, 'gu');
const S = '[ \\n]';

/** Numbers of regions (ОКАТО) that passports' series begin with. */
const REGIONS = new Set(
  '01 03 04 05 07 08 10 11 12 14 15 17 18 19 20 22 24 25 26 27 28 29 30 32 33 34 36 37 38 40 41 42 44 45 46 47 49 50 52 53 54 56 57 58 60 61 63 64 65 66 67 68 69 70 71 73 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99'.split(
    ' ',
  ),
);

/** The series names a region and a year that blanks were printed in: 1997 to 2030. */
const isSeries = (digits: string): boolean => {
  const year = Number(digits.slice(2, 4));
  return REGIONS.has(digits.slice(0, 2)) && (year >= 97 || year <= 30);
};

const passport = {
  kind: 'passport',
  masked: (digits: string) => `${digits.slice(0, 2)} •• ••••${digits.slice(-2)}`,
} as const;
const card = { kind: 'card', masked: (digits: string) => `•••• ${digits.slice(-4)}` } as const;
const snils = {
  kind: 'snils',
  masked: (digits: string) => `•••-•••-••• ${digits.slice(-2)}`,
} as const;

const NUMBER = '(?:№|N|[Нн]омер|[Нн]ом\\.)';

const PAPERS: readonly Paper[] = [
  {
    ...passport,
    looks: spelling(
      `\\d\\d${S}\\d\\d${S}(?:${NUMBER}${S}?)?\\d{6}|\\d{4}${S}?${NUMBER}${S}?\\d{6}`,
    ),
    is: (digits, known) => known || isSeries(digits),
    word: /паспорт|сери[яи]/i,
  },
  {
    ...passport,
    looks: spelling(`\\d\\d[ \\n-]?\\d\\d[ \\n,;:-]{0,3}(?:${NUMBER}[ \\n:]{0,2})?\\d{6}`),
    is: (_, known) => known,
    word: /паспорт|сери[яи]/i,
  },
  {
    ...passport,
    looks: spelling(`№?${S}?\\d{6},?${S}?[Сс]ери[яи]${S}?\\d\\d${S}?\\d\\d`),
    is: () => true,
    ordered: (digits) => digits.slice(6) + digits.slice(0, 6),
  },
  {
    ...passport,
    looks: spelling(`\\d\\d${S}?(?:${NUMBER}${S}?)?\\d{7}`),
    is: (_, known) => known,
    word: /загран/i,
  },
  {
    ...passport,
    looks: /(?<!\p{L})[IVXLCХІ]{1,5}-[А-Я]{2}[ \n]?(?:№|N)?[ \n]?\d{6}(?!\d)/gu,
    is: () => true,
  },
  {
    ...snils,
    looks: spelling('\\d{3}([ \\n-])\\d{3}\\1\\d{3}[ \\n-]\\d\\d'),
    is: isSnils,
  },
  {
    ...snils,
    looks: spelling('\\d{3}[ \\n.-]?\\d{3}[ \\n.-]?\\d{3}[ \\n.-]?\\d\\d'),
    is: (digits, known) => known && isSnils(digits),
    word: /снилс|страхов|пенсионн/i,
  },
  {
    ...card,
    looks: spelling('\\d{4}([ \\n-])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?'),
    is: isCard,
  },
  {
    ...card,
    looks: spelling('\\d{16}(?:\\d{2,3})?'),
    is: isCard,
  },
  {
    ...card,
    looks: spelling('40(?:817|820)(?:[ .-]?\\d){15}'),
    is: () => true,
  },
  {
    kind: 'inn',
    looks: spelling('\\d{2}[ -]?\\d{2}[ -]?\\d{6}[ -]?\\d{2}|\\d{4}[ -]\\d{4}[ -]\\d{4}'),
    is: (digits, known) => known && isPersonalInn(digits),
    word: /ИНН/i,
    masked: (digits) => `${digits.slice(0, 2)}••••••••${digits.slice(-2)}`,
  },
];

/** Passports, birth certificates, СНИЛС, bank cards and a person's accounts and ИНН; numbers with checksums count when the checksum is right. */
export const papers: Finder = (text) =>
  (mayHold(text) ? PAPERS : []).flatMap(({ kind, looks, is, word, masked, ordered }) =>
    [...text.matchAll(looks)].flatMap(({ 0: spelt, index }) => {
      const digits = ordered?.(digitsOf(spelt)) ?? digitsOf(spelt);
      const known = word?.test(before(text, index)) ?? false;
      const bare = /^\d+$/.test(spelt) && !known && isNamedNumber(text, index);
      if (bare || inAddress(text, index) || !is(digits, known)) return [];
      return [
        { kind, value: digits, masked: masked(digits), start: index, end: index + spelt.length },
      ];
    }),
  );

const DATE =
  '\\d{1,2}\\.\\d{1,2}\\.(?:19[3-9]\\d|20\\d\\d)|\\d{1,2}[ \\n](?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)[ \\n](?:19[3-9]\\d|20\\d\\d)';
const BIRTH = new RegExp(
  `(?<=(?:дата рождения|родил(?:ся|ась)|д\\. ?р\\.)[^\\d\\n]{0,12})(?:${DATE})|(?:${DATE})(?=[ \\n]?(?:г\\. ?р\\.|года?[ \\n]рождения))`,
  'giu',
);

/** Words without which no day is called that of a birth. */
const BIRTH_WORD = /рожд|родил|[дг]\. ?р\./i;

/** Days of birth that are called so. */
export const births: Finder = (text) =>
  [...(BIRTH_WORD.test(text) ? text.matchAll(BIRTH) : [])].map(({ 0: spelt, index }) => ({
    kind: 'birth',
    value: spelt.replace(/\s+/g, ' ').toLowerCase(),
    masked: `••.••.${spelt.slice(-4)}`,
    start: index,
    end: index + spelt.length,
  }));
