import type { Question } from '../search-address.ts';
import type { Catalogue } from './shelves.ts';

/** Pages of one kind, when one is chosen, under at least one of the chosen risks. */
export const within = (
  pages: readonly number[],
  { kinds, risks }: Catalogue,
  kind: string,
  chosen: readonly string[],
): number[] => {
  const under = new Set(
    chosen.flatMap((risk) => (Object.hasOwn(risks, risk) ? (risks[risk] ?? []) : [])),
  );
  return pages.filter(
    (page) => (kind === '' || kinds[page] === kind) && (chosen.length === 0 || under.has(page)),
  );
};

/** How many of the pages are of each kind. */
export const countKinds = (pages: readonly number[], { kinds }: Catalogue): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const kind = kinds[page] ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
};

/** How many of the pages have each risk. */
export const countRisks = (pages: readonly number[], { risks }: Catalogue): Map<string, number> => {
  const among = new Set(pages);
  return new Map(
    Object.entries(risks).map(([risk, of]) => [risk, of.filter((page) => among.has(page)).length]),
  );
};

/** Pages as they were ranked, or the newest first; a page without a day comes last. */
export const inOrder = (
  pages: readonly number[],
  { dates }: Catalogue,
  sort: Question['sort'],
): number[] =>
  sort !== 'date'
    ? [...pages]
    : pages.toSorted((a, b) => {
        const [one, other] = [dates[a] ?? '', dates[b] ?? ''];
        return one === other ? 0 : one < other ? 1 : -1;
      });
