import { stem } from './normal.ts';
import { formAt, type Spelled } from './shelves.ts';

/** A word of the section that a mistyped one may have meant. */
export interface Guess {
  term: string;
  form: string;
  /** How far it is: slips, the likely ones counted for less. */
  slips: number;
  /** How many pages have it. */
  count: number;
  /** The typed word is made from this one, «медалист» from «медаль», or of its letters: «крата» for «карта». */
  kin: boolean;
}

/** Letters that sound or stand on the keyboard so that one is typed for the other. */
const CONFUSED = new Set(
  'ао ое еи иы еэ зс дт бп гк вф жш цс щш ъь йи яе юу оё шщ нг мн иа'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);
const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const NEIGHBOURS = new Set(
  ROWS.flatMap((row) =>
    [...row].flatMap((letter, at) =>
      at > 0 ? [`${row[at - 1]}${letter}`, `${letter}${row[at - 1]}`] : [],
    ),
  ),
);
/** What may stand after a stem: the endings of words, whole or begun, */
const ENDING =
  /^(?:[аеиоуыэюяйь]|[аеиоуыя][йхмяю]|[оеы]е|ов|ев|ам[и]?|ям[и]?|ах|ях|ого|его|ому|ему|ыми|ими|ть|ет|ит|ют|ят|ал[аио]?|ил[аио]?|ия|ию|ии|ие|ий|ием|иям|иях|иями|ью|ость|ости|остью)?$/;
/** and those with which another word is made: of two stems the one that needs none is likelier. */
const MAKING = /^(?:[юуая]щ|вш|нн?|ем|им)(?:[аеиоуыя][йхмяюе]|[ое]го|[ое]му|[иы]ми|[иы]е)$/;
const MADE = 0.2;

/** A letter left out is the most common slip. */
const DROPPED = 0.8;
const DOUBLED = 0.5;

/** What stands after a stem costs nothing as an ending, little as one with a letter doubled; anything else is no word. */
const endingSlips = (term: string, rest: string): number => {
  if (ENDING.test(rest) || stem(term + rest) === term) return 0;
  if (MAKING.test(rest)) return MADE;
  const single = rest.replace(/(.)\1/, '$1');
  return single !== rest && stem(term + single) === term ? DOUBLED : Infinity;
};

/** What a letter typed for another counts for, at the least. */
const LEAST_CHANGED = 0.7;
const FIRST_LETTER = 'а'.charCodeAt(0);
const SOFT_SIGN = 1 << ('ь'.charCodeAt(0) - FIRST_LETTER);

const changed = (typed: string, meant: string): number => {
  const pair = typed + meant;
  return CONFUSED.has(pair) || NEIGHBOURS.has(pair) ? LEAST_CHANGED : 1;
};

const loose = (word: string, at: number): number => {
  const letter = word[at] ?? '';
  if (letter === word[at - 1]) return DOUBLED;
  return letter === 'ь' ? 0.5 : 1;
};

/** How many slips lead from a stem to a typed word, its ending set aside; more than `most` is Infinity. */
export const slips = (typed: string, term: string, most: number): number =>
  slipsBefore(typed, term, most, endingSlips);

/** The same from a whole word, its ending with it. */
const slipsInWhole = (typed: string, form: string, most: number): number =>
  slipsBefore(typed, form, most, (_, rest) => (rest === '' ? 0 : Infinity));

const slipsBefore = (
  typed: string,
  term: string,
  most: number,
  after: (term: string, rest: string) => number,
): number => {
  if (term.length - typed.length > most) return Infinity;
  let before: number[] = [];
  let last = [0];
  for (let j = 1; j <= term.length; j++) last.push((last[j - 1] ?? 0) + loose(term, j - 1));
  let best = Infinity;
  for (let i = 1; i <= typed.length; i++) {
    const row = [(last[0] ?? 0) + loose(typed, i - 1)];
    let least = row[0] ?? 0;
    for (let j = 1; j <= term.length; j++) {
      const same = typed[i - 1] === term[j - 1];
      let cost = same
        ? (last[j - 1] ?? 0)
        : (last[j - 1] ?? 0) + changed(typed[i - 1] ?? '', term[j - 1] ?? '');
      cost = Math.min(
        cost,
        (last[j] ?? 0) + loose(typed, i - 1),
        (row[j - 1] ?? 0) + Math.min(DROPPED, loose(term, j - 1)),
      );
      if (i > 1 && j > 1 && typed[i - 1] === term[j - 2] && typed[i - 2] === term[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      row.push(cost);
      least = Math.min(least, cost);
    }
    const own = row[term.length] ?? Infinity;
    if (own <= most && own < best) best = Math.min(best, own + after(term, typed.slice(i)));
    if (least > most) break;
    before = last;
    last = row;
  }
  return best <= most ? best : Infinity;
};

/** Two letters, or three, taken for others that sound alike. */
const TWO_LIKELY = 1.4;
const THREE_LIKELY = 2.1;

/** How many slips a word of so many letters may hold and still be guessed: short words are too alike. */
export const mostSlips = (letters: number): number =>
  letters < 4 ? 0 : letters < 6 ? 1 : letters < 8 ? TWO_LIKELY : letters < 10 ? 2 : THREE_LIKELY;

/** The same by the letters of the stem meant. */
const mostFor = (letters: number): number => [0, 0, 0, 0.5, 0.8, 1][letters] ?? THREE_LIKELY;

/** What a word made from one of the section's counts for, «медалист» from «медаль», and each letter it is longer by. */
const DERIVED = 0.9;
const LONGER = 0.1;

const derived = (typed: string, term: string): boolean =>
  term.length >= 5 &&
  typed.startsWith(term) &&
  typed.length - term.length < (term.length > 6 ? 8 : 6);

const swapped = (typed: string, term: string): boolean =>
  [...typed.slice(0, term.length)].sort().join('') === [...term].sort().join('');

/** Whether a term may be what a mistyped word meant: numbers and the shortest words may not. */
export const isGuessed = (term: string): boolean => /^[а-я]{3,}$/.test(term);

/** A word of fewer letters is not told by the whole of it. */
const SHORTEST_WHOLE = 5;

/** The longest ending that may follow a stem. */
const LONGEST_ENDING = 6;

/** Letters of a word, a bit for each. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - FIRST_LETTER);
  return letters;
};

/** How many letters of a stem a typed word does not have at all; soft signs, which cost little, are not counted. */
const lacking = (letters: number, term: string): number => {
  let missing = lettersOf(term) & ~letters & ~SOFT_SIGN;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
};

/** Words of a vocabulary that a typed word may have meant, the likeliest first. */
export const guesses = (typed: string, vocabulary: Spelled): Guess[] => {
  const { terms, counts } = vocabulary;
  const most = mostSlips(typed.length);
  if (most === 0 || !/^[а-я]+$/.test(typed)) return [];
  const letters = lettersOf(typed);
  return terms
    .flatMap((term, at): Guess[] => {
      const longer = typed.length - term.length;
      if (longer < -most || longer > LONGEST_ENDING + most || !isGuessed(term)) return [];
      const made = derived(typed, term);
      const allowed = Math.min(most, mostFor(term.length));
      const form = formAt(vocabulary, at);
      const whole = form.length >= SHORTEST_WHOLE && Math.abs(typed.length - form.length) <= most;
      const mayBe = (from: number, to: string, limit: number) =>
        LEAST_CHANGED * lacking(from, to) <= limit;
      const far = Math.min(
        made ? DERIVED + LONGER * longer : Infinity,
        mayBe(letters, term, allowed) ? slips(typed, term, allowed) : Infinity,
        whole && mayBe(letters, form, most) && mayBe(lettersOf(form), typed, most)
          ? slipsInWhole(typed, form, most)
          : Infinity,
      );
      if (far === Infinity) return [];
      const kin = made || swapped(typed, term);
      return [{ term, form, slips: far, count: counts[at] ?? 0, kin }];
    })
    .sort(likelier);
};

/** Fewer slips first, then what the section speaks of more. */
export const likelier = (a: Guess, b: Guess): number =>
  a.slips - 0.1 * Math.log10(a.count + 1) - (b.slips - 0.1 * Math.log10(b.count + 1)) ||
  (a.term < b.term ? -1 : 1);
