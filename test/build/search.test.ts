import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { htmlFiles } from '../../src/integrations/built-files.ts';
import { page } from './dist.ts';

const sites = inject('sites');

describe.each([
  ['within', '/'],
  ['after', '/500plus/'],
] as const)('the site «%s»', (name, base) => {
  const folder = sites[name];

  test('names every page that search knows in the index by kind, and again by letter', () => {
    const [, kinds = '', letters = ''] = page(folder, '/search/all/').split(
      /id="(?:kinds|letters)"/,
    );
    const named = (html: string) =>
      new Set([...html.matchAll(/href="([^"#?]*)"/g)].map(([, address]) => address));
    const known = htmlFiles(folder).filter((file) =>
      readFileSync(join(folder, file), 'utf8').includes('data-search='),
    );
    expect(known.length).toBeGreaterThan(100);
    for (const part of [named(kinds), named(letters.replace(/<footer[\s\S]*/, ''))])
      expect(
        known
          .map((file) => base + file.replace(/index\.html$/, ''))
          .filter((address) => !part.has(address)),
      ).toEqual([]);
  });

  test('keeps the search page and the error page out of search', () => {
    for (const path of ['/search/', '/search/all/', '/404.html'])
      expect(page(folder, path)).not.toContain('data-search=');
  });

  test('ships an index of which every piece can be read', () => {
    const catalogue = JSON.parse(readFileSync(join(folder, 'search-index/catalogue.json'), 'utf8'));
    const pieces = readdirSync(join(folder, 'search-index', catalogue.folder));
    expect(pieces).toHaveLength(
      2 * catalogue.letters.length +
        catalogue.seconds.length +
        2 * catalogue.shards.length +
        catalogue.pages.length,
    );
    for (const piece of pieces)
      JSON.parse(readFileSync(join(folder, 'search-index', catalogue.folder, piece), 'utf8'));
  });

  test('carries its base path to the script', () => {
    expect(page(folder, '/search/')).toContain(`data-base="${base}"`);
  });
});
