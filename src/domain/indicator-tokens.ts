/** A word, number or mark of an indicator's wording and where it stands. */
export interface Token {
  type: 'word' | 'number' | 'mark';
  word: string;
  value: number;
  from: number;
  to: number;
  /** How many quotation marks are open around it. */
  depth: number;
}

const PIECES =
  /(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?![\d,]|\s*%)|\d+(?:,\d+)?)|([\p{L}]+(?:-\p{L}+)*)|(\S)/gu;
const PERCENT = /^процент(?:а|ы|ов|у|ам|е)?$/;
const COUNTS: [value: number, words: string][] = [
  [1, 'один одна одно одного одной одну'],
  [2, 'два две двух двум'],
  [3, 'три трех трем'],
  [4, 'четыре четырех четырем'],
  [5, 'пять пяти'],
  [6, 'шесть шести'],
  [7, 'семь семи'],
  [8, 'восемь восьми'],
  [9, 'девять девяти'],
  [10, 'десять десяти'],
];
const WORDED = new Map(
  COUNTS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Cuts an indicator's wording into tokens; «двух» is a number, «процентов» the sign, «1 (один)» one number. */
export const tokenize = (text: string): Token[] => {
  let depth = 0;
  const tokens = [...text.matchAll(PIECES)].map((match): Token => {
    const [raw, number, letters] = match;
    if (raw === '«') depth += 1;
    const word = raw.toLowerCase().replaceAll('ё', 'е');
    const worded = letters ? WORDED.get(word) : undefined;
    const percent = PERCENT.test(word);
    const token: Token = {
      type: number || worded ? 'number' : letters && !percent ? 'word' : 'mark',
      word: percent ? '%' : word,
      value:
        worded ?? (number ? Number(number.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')) : 0),
      from: match.index,
      to: match.index + raw.length,
      depth,
    };
    if (raw === '»') depth -= 1;
    return token;
  });
  return tokens.filter((_, at) => !isRepeat(tokens, at));
};

/** The bracket of «1 (один)», which says the number once more. */
const isRepeat = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((back) => {
    const [number, open, word, close] = tokens.slice(Math.max(0, at - back - 1), at - back + 3);
    return (
      at - back - 1 >= 0 &&
      number?.type === 'number' &&
      open?.word === '(' &&
      close?.word === ')' &&
      word !== undefined &&
      WORDED.get(word.word) === number.value
    );
  });
