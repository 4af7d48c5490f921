import { placesOn } from './pack.ts';
import type { Places } from './shelves.ts';

/** Those of the pages where the words of a phrase, each by any of its terms, stand side by side. */
export const holding = async (
  phrase: readonly ReadonlySet<string>[],
  pages: ReadonlySet<number>,
  placesOf: (term: string) => Promise<Places>,
): Promise<Set<number>> => {
  const words = await Promise.all(
    phrase.map(async (terms) => {
      const found = await Promise.all([...terms].map(placesOf));
      return found.map((places) => placesOn(places, pages));
    }),
  );
  const stands = (page: number): boolean => {
    const [first = [], ...rest] = words.map((terms) => terms.flatMap((of) => of.get(page) ?? []));
    return first.some((place) => rest.every((places, at) => places.includes(place + at + 1)));
  };
  return new Set([...pages].filter(stands));
};
