import type { Knows } from './dictionary.ts';

const LETTERS = 'оаеиятнсрвлкмдпуьыгзбчйхжшюцщэфъ';
/** Sounds that are heard alike: one of them stands where another should. */
const ALIKE = ['оа', 'еиэ', 'ыи', 'яие', 'бп', 'вф', 'гкх', 'дт', 'жшщ', 'зс', 'цс', 'чщ', 'ьъ'];
const alike = (a: string, b: string): boolean =>
  ALIKE.some((group) => group.includes(a) && group.includes(b));
/** Words that are often written as one with the next. */
const LEADING = new Set(
  'не ни по на за в во к ко с со при от до из для без под над об как так что'.split(' '),
);

/** Right words one slip away from a wrong one, the likeliest slip first. */
export const slips = (typed: string, known: Knows): string[] => {
  const word = typed.toLowerCase();
  const found = new Map<string, number>();
  const offer = (candidate: string, rank: number) => {
    if ((found.get(candidate) ?? 9) > rank && known(candidate)) found.set(candidate, rank);
  };
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    const [first = '', second = ''] = tail;
    if (second && first !== second) offer(head + second + first + tail.slice(2), 0);
    if (first) offer(head + tail.slice(1), first === second ? 0 : 2);
    if (LEADING.has(head) && tail.length > 2 && known(tail)) found.set(`${head} ${tail}`, 1);
    for (const letter of LETTERS) {
      if (first && letter !== first)
        offer(head + letter + tail.slice(1), alike(letter, first) ? 0 : 2);
      offer(head + letter + tail, letter === first ? 0 : 2);
    }
  }
  const capital = typed[0] !== word[0];
  return [...found]
    .toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .map(([right]) => (capital ? right.slice(0, 1).toUpperCase() + right.slice(1) : right));
};
