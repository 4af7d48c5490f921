import { describe, expect, inject, test } from 'vitest';
import { page, words } from './dist.ts';

const sites = inject('sites');
const BOOK = 'practices/book/';
const book = page(sites.within, BOOK);

describe('the page of the book', () => {
  test('sends search engines to the practices’ own pages', () => {
    expect(book).toContain('<meta name="robots" content="noindex">');
    expect(book).not.toContain('rel="canonical"');
    expect(page(sites.within, 'sitemap-0.xml')).toContain('/practices/setevoy-uchitel/');
    for (const site of [sites.within, sites.after])
      expect(page(site, 'sitemap-0.xml')).not.toContain(`/${BOOK}`);
  });

  test('stays out of the section’s own search, which knows every practice', () => {
    expect(/<main[^>]*>/.exec(book)?.[0]).not.toContain('data-search');
  });

  test('has headings in order and every id once', () => {
    const levels = [...book.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
    const main = levels.slice(levels.indexOf(1));
    expect(main.filter((level, at) => level > (main[at - 1] ?? 0) + 1)).toEqual([]);
    expect(main.filter((level) => level === 1)).toHaveLength(1);
    const ids = [...book.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('says on its cover whose it is, of which day, and what it holds', () => {
    const cover = words(/<header class="cover[\s\S]*?<\/header>/.exec(book)?.[0] ?? '');
    for (const part of [
      'Саратовский областной институт развития образования',
      'Саратовская область',
      'Практик настоящих школ 0',
      'Образцов 10',
      'Состояние на 15 марта 2022 года',
      'Каждый помечен словом «Образец»',
    ])
      expect(cover).toContain(part);
  });

  test('of a bank with enough real practices has no samples', () => {
    const html = page(sites.many, BOOK);
    const text = words(html);
    expect(html.match(/<article/g)?.length).toBeGreaterThan(10);
    expect(text).toMatch(/Образцов 0/);
    expect(text).not.toContain('Образец');
  });
});
