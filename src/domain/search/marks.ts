import type { FoundPage, LookedFor, PagePart } from './answers.ts';
import { type TextWord, textWords } from './terms.ts';

/** A stretch of a text and whether it is one of the words looked for. */
export interface Piece {
  text: string;
  met: boolean;
}

const EXCERPT = 220;
const LEAD = 60;
const MOST_SECTIONS = 3;

/** What to mark on a page: words that are only near to those asked count where none of the others stands. */
export const lookedForOn = ({ title, parts }: FoundPage, lookedFor: LookedFor): LookedFor => {
  const { terms, near } = lookedFor;
  const texts = [title, ...parts.flatMap((part) => [part.title, part.text])];
  const has = texts.some((text) => textWords(text).some((word) => isMet(word, lookedFor)));
  return has ? lookedFor : { ...lookedFor, terms: new Set([...terms, ...near]) };
};

/** Whether a word of a text is one of those looked for, in any of its forms. */
export const isMet = (word: TextWord, { terms, beginnings }: LookedFor): boolean =>
  word.terms.some((term) => terms.has(term)) ||
  (!word.stop && beginnings.some((beginning) => word.text.startsWith(beginning)));

/** The text cut at the words looked for, in the very forms that stand in it. */
export const pieces = (text: string, lookedFor: LookedFor): Piece[] => {
  const out: Piece[] = [];
  let from = 0;
  for (const word of textWords(text)) {
    if (!isMet(word, lookedFor)) continue;
    if (word.at > from) out.push({ text: text.slice(from, word.at), met: false });
    out.push({ text: text.slice(word.at, word.end), met: true });
    from = word.end;
  }
  if (from < text.length) out.push({ text: text.slice(from), met: false });
  return out;
};

/** The stretch of a page that tells most about the query, and the part it stands in; its beginning when only the title fits. */
export const excerpt = (
  { parts }: FoundPage,
  lookedFor: LookedFor,
): { text: string; part: PagePart | null } => {
  const windows = parts.flatMap((part) => {
    const { text } = part;
    const met = textWords(text).filter((word) => isMet(word, lookedFor));
    return met.map(({ at }) => {
      const start = Math.max(0, Math.min(at - LEAD, text.length - EXCERPT));
      const inside = met.filter((word) => word.at >= start && word.end <= start + EXCERPT);
      return {
        part,
        start,
        value: new Set(inside.map(({ terms }) => terms[0])).size * 100 + inside.length,
      };
    });
  });
  const [best] = windows.toSorted((a, b) => b.value - a.value);
  const text = best?.part.text ?? parts.find((part) => part.text)?.text ?? '';
  return { text: cut(text, best?.start ?? 0), part: best?.part ?? null };
};

const cut = (text: string, from: number): string => {
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const rest = text.slice(start, start + EXCERPT + 20);
  const end = start + rest.length < text.length ? rest.lastIndexOf(' ') : rest.length;
  const shown = flowing(rest.slice(0, end));
  const open = end < rest.length && !/[.!?…]$/.test(shown);
  return `${start > 0 ? '…\u00a0' : ''}${shown}${open ? '\u00a0…' : ''}`;
};

/** Lines of a page, which stand apart there, as sentences one after another. */
const flowing = (text: string): string =>
  text
    .trim()
    .replace(/([\p{L}\p{N})»%])\n(?!\p{Ll})/gu, '$1. ')
    .replaceAll('\n', ' ');

/** Up to three parts of a page that the words looked for stand in, in the order of the page. */
export const sections = ({ parts }: FoundPage, lookedFor: LookedFor): PagePart[] =>
  parts
    .filter(({ href }) => href !== '')
    .map((part, at) => {
      const met = textWords(`${part.title} ${part.text}`).filter((word) => isMet(word, lookedFor));
      return { part, at, value: new Set(met.map(({ terms }) => terms[0])).size * 100 + met.length };
    })
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST_SECTIONS)
    .toSorted((a, b) => a.at - b.at)
    .map(({ part }) => part);
