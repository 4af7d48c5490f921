import { describe, expect, it } from 'vitest';
import { pagePath, pagesOf } from '../../src/domain/paging.ts';

const list = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('A long list is cut into pages', () => {
  it.each([
    { count: 0, size: 10, pages: [[]] },
    { count: 1, size: 10, pages: [[1]] },
    { count: 10, size: 10, pages: [list(10)] },
    { count: 11, size: 10, pages: [list(10), [11]] },
    { count: 5, size: 2, pages: [[1, 2], [3, 4], [5]] },
    { count: 3, size: 1, pages: [[1], [2], [3]] },
  ])('$count items by $size stand on $pages.length pages, in order', ({ count, size, pages }) => {
    const found = pagesOf(list(count), size);
    expect(found.map(({ items }) => items)).toEqual(pages);
    expect(found.map(({ number }) => number)).toEqual(list(pages.length));
    expect(new Set(found.map(({ total }) => total))).toEqual(new Set([pages.length]));
  });

  it.each([0, -1, 1.5, Number.NaN])('a page cannot hold %s items', (size) => {
    expect(() => pagesOf([1], size)).toThrow(RangeError);
  });

  it.each([
    { number: 1, path: '/news/' },
    { number: 2, path: '/news/page/2/' },
    { number: 12, path: '/news/page/12/' },
  ])('page $number of the news stands at $path', ({ number, path }) => {
    expect(pagePath('/news/', number)).toBe(path);
  });
});
