import { meets, type QueryWord } from './search-text.ts';

/** A stretch of text and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  met: boolean;
}

/** A heading of a page, where it leads and from which word of the text it begins. */
export interface Heading {
  id: string;
  title: string;
  at: number;
}

interface Hit {
  at: number;
  word: QueryWord;
}

const EXCERPT = 30;
const LEAD = 6;
const MOST_SECTIONS = 3;
const MOST_HITS = 200;

/** The text cut at the words looked for, in the very forms that stand in it. */
export const pieces = (text: string, words: readonly QueryWord[]): Piece[] => {
  const cut = text.split(/(\s+)/).flatMap((part): Piece[] => {
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}+]*)$/su.exec(part) ?? [];
    if (!core || !words.some((word) => meets(core, word))) return [{ text: part, met: false }];
    return [
      { text: before, met: false },
      { text: core, met: true },
      { text: after, met: false },
    ];
  });
  return cut.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (last && last.met === piece.met && !piece.met) last.text += piece.text;
    else if (piece.text) joined.push({ ...piece });
    return joined;
  }, []);
};

/** Words of a page's text, as the search index counts them. */
export const textWords = (content: string): string[] => content.split(/[\r\n\s]+/g);

/** Places of a text where the words looked for really stand, out of those that the index names. */
export const hits = (
  text: readonly string[],
  places: readonly number[],
  words: readonly QueryWord[],
): Hit[] =>
  [...new Set(places)]
    .sort((a, b) => a - b)
    .slice(0, MOST_HITS)
    .flatMap((at) =>
      words.filter((word) => meets(text[at] ?? '', word)).map((word) => ({ at, word })),
    );

/** The thirty words of a page that tell most about the query; its beginning when only the title fits. */
export const excerpt = (text: readonly string[], title: string, found: readonly Hit[]): string => {
  const first = startsWith(text, title) ? textWords(title.trim()).length : 0;
  const last = Math.max(first, text.length - EXCERPT);
  const starts = found
    .filter(({ at }) => at >= first)
    .map(({ at }) => Math.min(last, Math.max(first, at - LEAD)));
  const [best = first] = [...new Set(starts)].toSorted(
    (a, b) => tells(found, b, b + EXCERPT) - tells(found, a, a + EXCERPT) || a - b,
  );
  const shown = text
    .slice(best, best + EXCERPT)
    .join(' ')
    .trim();
  const cut = best + EXCERPT < text.length && !/[.!?…]$/.test(shown);
  return `${best > first ? '…\u00a0' : ''}${shown}${cut ? '\u00a0…' : ''}`;
};

/** Up to three parts of a page that the words looked for stand in, in the order of the page. */
export const sections = (headings: readonly Heading[], found: readonly Hit[]): Heading[] => {
  const ordered = headings.toSorted((a, b) => a.at - b.at);
  return ordered
    .map((heading, index) => ({
      heading,
      value: tells(found, heading.at, ordered[index + 1]?.at ?? Infinity),
    }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST_SECTIONS)
    .map(({ heading }) => heading)
    .toSorted((a, b) => a.at - b.at);
};

/** How much a stretch tells: different words first, then how often they stand there. */
const tells = (found: readonly Hit[], from: number, to: number): number => {
  const inside = found.filter(({ at }) => at >= from && at < to);
  return new Set(inside.map(({ word }) => word)).size * 1000 + inside.length;
};

const startsWith = (text: readonly string[], title: string): boolean => {
  const bare = (words: readonly string[]) => words.join(' ').replace(/[^\p{L}\p{N}]/gu, '');
  const titleWords = textWords(title.trim());
  return bare(text.slice(0, titleWords.length)) === bare(titleWords);
};
