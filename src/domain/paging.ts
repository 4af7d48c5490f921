/** One page of a long list and its place among the pages. */
export interface Page<T> {
  /** 1 for the first page. */
  number: number;
  /** How many pages there are. */
  total: number;
  items: T[];
}

/** A list cut into pages of `size` items in their order; an empty list is one empty page. Throws on a size below one. */
export const pagesOf = <T>(items: readonly T[], size: number): Page<T>[] => {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`На странице не может быть ${size} записей.`);
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    total,
    items: items.slice(index * size, (index + 1) * size),
  }));
};

/** Address of a list's page: the first one stands at the list's own address. */
export const pagePath = (root: string, number: number): string =>
  number === 1 ? root : `${root}page/${number}/`;
