import { compare } from './issue.ts';

/** Pages that one word of a query is found on, each with how well it fits. */
export type Found = ReadonlyMap<string, number>;

/** Pages under each value of one filter. */
export type Groups = ReadonlyMap<string, ReadonlySet<string>>;

/** Which words were met: all of them on each page, or only some, because no page has all. */
export interface Ranked {
  all: boolean;
  pages: string[];
}

/** Pages that have every word, best first; when there are none, pages by the number of words they have. */
export const rank = (words: readonly Found[]): Ranked => {
  const pages = [...new Set(words.flatMap((found) => [...found.keys()]))].map((page) => {
    const met = words.flatMap((found) => found.get(page) ?? []);
    return { page, met: met.length, fit: met.reduce((sum, fit) => sum + fit, 0) };
  });
  const full = pages.filter(({ met }) => met === words.length);
  const all = full.length > 0 || pages.length === 0;
  const ordered = (all ? full : pages).sort(
    (a, b) => b.met - a.met || b.fit - a.fit || compare(a.page, b.page),
  );
  return { all, pages: ordered.map(({ page }) => page) };
};

/** Pages under at least one of the chosen values; all of them when nothing is chosen. */
export const within = (
  pages: readonly string[],
  groups: Groups,
  chosen: readonly string[],
): string[] =>
  chosen.length === 0
    ? [...pages]
    : pages.filter((page) => chosen.some((value) => groups.get(value)?.has(page)));

/** How many of the pages stand under each value. */
export const countBy = (pages: readonly string[], groups: Groups): Map<string, number> =>
  new Map(
    [...groups].map(([value, group]) => [value, pages.filter((page) => group.has(page)).length]),
  );
