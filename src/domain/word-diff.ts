/** A run of words that both wordings share, that is gone from the old one, or that is new. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Above this many pairs of words a comparison would take seconds and nobody would read it. */
const LARGEST = 4_000_000;
/** Wordings that share less than this are shown whole, one after the other. */
const ALIKE = 0.34;

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

/** Whether two wordings differ in nothing but spaces. */
export const sameWords = (a: string, b: string): boolean =>
  wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** What changed between two wordings, word by word; joined by spaces, same and gone give the old one, same and new the other. */
export const wordDiff = (before: string, after: string): Piece[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  const middle = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)] as const;
  const pairs = [
    ...old.slice(0, head).map((text) => ({ kind: 'same' as const, text })),
    ...compared(...middle),
    ...old.slice(old.length - tail).map((text) => ({ kind: 'same' as const, text })),
  ];
  const shared = pairs.filter(({ kind }) => kind === 'same').length;
  const alike = shared >= ALIKE * Math.min(old.length, now.length);
  return joined(alike ? pairs : [...whole(old, 'gone'), ...whole(now, 'new')]);
};

const whole = (words: readonly string[], kind: Piece['kind']): Piece[] =>
  words.map((text) => ({ kind, text }));

/** The longest common run of words, by the classic table of lengths. */
const compared = (old: readonly string[], now: readonly string[]): Piece[] => {
  if (old.length * now.length > LARGEST) return [...whole(old, 'gone'), ...whole(now, 'new')];
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [word, other] = [old[i], now[j]];
    if (word !== undefined && word === other) {
      pieces.push({ kind: 'same', text: word });
      i++;
      j++;
    } else if (word !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'gone', text: word });
      i++;
    } else {
      pieces.push({ kind: 'new', text: other ?? '' });
      j++;
    }
  }
  return pieces;
};

/** Words in runs; within a change all that is gone comes before all that is new. */
const joined = (pieces: readonly Piece[]): Piece[] => {
  const runs: Piece[] = [];
  let change: Record<'gone' | 'new', string[]> = { gone: [], new: [] };
  const flush = () => {
    for (const kind of ['gone', 'new'] as const)
      if (change[kind].length > 0) runs.push({ kind, text: change[kind].join(' ') });
    change = { gone: [], new: [] };
  };
  for (const { kind, text } of pieces) {
    if (kind !== 'same') {
      change[kind].push(text);
      continue;
    }
    flush();
    const last = runs.at(-1);
    if (last?.kind === 'same') last.text += ` ${text}`;
    else runs.push({ kind, text });
  }
  flush();
  return runs;
};
