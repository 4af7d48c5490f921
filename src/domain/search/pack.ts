import type { Places, Postings } from './shelves.ts';

/** Worths by page as the index keeps them: pages of equal worth in one group, the best group first. */
export const packed = (pages: ReadonlyMap<number, number>): Postings => {
  const groups = Map.groupBy(pages, ([, worth]) => worth);
  return [...groups]
    .toSorted(([a], [b]) => b - a)
    .map(([worth, of]) => {
      const numbers = of.map(([page]) => page).toSorted((a, b) => a - b);
      return [worth, ...numbers.map((page, at) => page - (numbers[at - 1] ?? 0))];
    });
};

/** Tells each page of a term and what it is worth there, 1–100. */
export const eachWorth = (
  postings: Postings,
  tell: (page: number, worth: number) => void,
): void => {
  for (const group of postings) {
    const worth = group[0] ?? 0;
    let page = 0;
    for (let at = 1; at < group.length; at++) {
      page += group[at] ?? 0;
      tell(page, worth);
    }
  }
};

/** The worth that one term gives each page, by the page's number; 0 where it does not stand. */
export const unpacked = (postings: Postings, pages: number): Uint8Array => {
  const worths = new Uint8Array(pages);
  eachWorth(postings, (page, worth) => {
    worths[page] = worth;
  });
  return worths;
};

/** Notes that a term stands on a page at a place; pages and places must come in their order. */
export class PlacesNoted {
  readonly packed: Places = [];
  #page = 0;
  #place = 0;
  #countAt = -1;

  add = (page: number, place: number): void => {
    const { packed } = this;
    if (this.#countAt < 0 || page !== this.#page) {
      packed.push(page - this.#page, 0);
      this.#countAt = packed.length - 1;
      this.#page = page;
      this.#place = 0;
    }
    packed[this.#countAt] = (packed[this.#countAt] ?? 0) + 1;
    packed.push(place - this.#place);
    this.#place = place;
  };
}

/** Places of one term by page, only on the pages asked for. */
export const placesOn = (places: Places, pages: ReadonlySet<number>): Map<number, number[]> => {
  const found = new Map<number, number[]>();
  let page = 0;
  for (let at = 0; at < places.length; ) {
    page += places[at] ?? 0;
    const count = places[at + 1] ?? 0;
    at += 2;
    if (pages.has(page)) {
      let place = 0;
      found.set(
        page,
        places.slice(at, at + count).map((step) => {
          place += step;
          return place;
        }),
      );
    }
    at += count;
  }
  return found;
};
