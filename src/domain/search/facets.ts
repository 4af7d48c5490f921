import type { Question } from '../search-address.ts';
import type { Catalogue } from './shelves.ts';

/** Pages of one kind, when one is chosen, under at least one of the chosen risks. */
export const within = (
  pages: readonly number[],
  { kinds, kindOf, risks }: Catalogue,
  kind: string,
  chosen: readonly string[],
): readonly number[] => {
  if (kind === '' && chosen.length === 0) return pages;
  const wanted = (kinds as readonly string[]).indexOf(kind);
  const under = marks(chosen.flatMap((risk) => pagesOf(risk, risks)));
  return pages.filter(
    (page) => (kind === '' || kindOf[page] === wanted) && (chosen.length === 0 || under[page]),
  );
};

/** How many of the pages are of each kind. */
export const countKinds = (
  pages: readonly number[],
  { kinds, kindOf }: Catalogue,
): Map<string, number> => {
  const counts = kinds.map(() => 0);
  for (let at = 0; at < pages.length; at++) {
    const kind = kindOf[pages[at] ?? 0] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return new Map(
    kinds.flatMap((kind, at): [string, number][] => (counts[at] ? [[kind, counts[at]]] : [])),
  );
};

/** How many of the pages have each risk. */
export const countRisks = (pages: readonly number[], { risks }: Catalogue): Map<string, number> => {
  const among = marks(pages);
  return new Map(
    Object.entries(risks).map(([risk, of]) => [risk, of.filter((page) => among[page]).length]),
  );
};

/** Pages as they were ranked, or the newest first; a page without a day comes last. */
export const inOrder = (
  pages: readonly number[],
  { dayOf }: Catalogue,
  sort: Question['sort'],
): number[] =>
  sort === 'date' ? pages.toSorted((a, b) => (dayOf[b] ?? 0) - (dayOf[a] ?? 0)) : [...pages];

const pagesOf = (risk: string, risks: Catalogue['risks']): number[] =>
  Object.hasOwn(risks, risk) ? (risks[risk] ?? []) : [];

/** A one at the number of each of the pages: a set of thousands costs more to make than to ask. */
const marks = (pages: readonly number[]): Uint8Array => {
  let last = 0;
  for (let at = 0; at < pages.length; at++) last = Math.max(last, pages[at] ?? 0);
  const marked = new Uint8Array(last + 1);
  for (let at = 0; at < pages.length; at++) marked[pages[at] ?? 0] = 1;
  return marked;
};
