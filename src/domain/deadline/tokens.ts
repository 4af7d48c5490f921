import { type Sense, SUFFIXES, senseOf, TWINS } from './words.ts';

/** A word, figure or mark of a wording and where it stands. */
export interface Token {
  type: 'number' | 'word' | 'dash' | 'mark' | 'end';
  /** As compared: lower case, «е» for «ё», Latin twins made Cyrillic; marks as they are. */
  word: string;
  sense: Sense | undefined;
  /** The figure's value; 0 for all else. */
  value: number;
  /** How many figures were written: 2022 has four. */
  digits: number;
  /** Place of the first character and of the one after the last. */
  from: number;
  to: number;
  /** Nothing stands between this and the token before. */
  tight: boolean;
}

const SPACE = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
const DIGIT = /[0-9]/;
const LETTER = /[\p{L}\p{M}\p{Nl}\u00ad]/u;
const DASH = /[-\u2010-\u2015\u2212]/;
const ROMAN = /^[iv]+$/;

/** A word as the tables have it. */
const normal = (raw: string): string => {
  const lower = raw.normalize('NFKC').replaceAll('\u00ad', '').toLowerCase().replaceAll('ё', 'е');
  const roman = lower.replaceAll('\u0456', 'i').replaceAll('у', 'v');
  if (ROMAN.test(roman) && roman !== 'v') return roman;
  const letters = [...lower];
  return letters.every((letter) => letter in TWINS || /[а-я]/.test(letter))
    ? letters.map((letter) => TWINS[letter] ?? letter).join('')
    : lower;
};

/** Cuts a wording into tokens; every character but spaces belongs to one. The last token is the end. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  const run = (pattern: RegExp): string => {
    const from = at;
    while (at < text.length && pattern.test(text[at] ?? '')) at += 1;
    return text.slice(from, at);
  };
  const add = (type: Token['type'], from: number, word: string, raw = '') => {
    const tight = from > 0 && tokens.at(-1)?.to === from;
    const sense = type === 'word' ? senseOf(word) : undefined;
    const value = raw === '' ? 0 : Number(raw);
    tokens.push({ type, word, sense, value, digits: raw.length, from, to: at, tight });
  };
  while (at < text.length) {
    const from = at;
    const char = text[at] ?? '';
    if (SPACE.test(char)) run(SPACE);
    else if (DIGIT.test(char)) {
      const raw = run(DIGIT);
      hangSuffix();
      add('number', from, raw, raw);
    } else if (LETTER.test(char)) add('word', from, normal(run(LETTER)));
    else if (DASH.test(char)) {
      run(DASH);
      add('dash', from, '-');
    } else {
      at += 1;
      add('mark', from, char);
    }
  }
  add('end', text.length, '');
  return tokens;

  /** Moves over «-го» after a figure. */
  function hangSuffix() {
    const from = at;
    if (DASH.test(text[at] ?? '')) at += 1;
    const word = normal(run(LETTER));
    if (!SUFFIXES.has(word) || (at - from === word.length && word.length < 2)) at = from;
  }
};
