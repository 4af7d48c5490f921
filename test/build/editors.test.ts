import { expect, inject, test } from 'vitest';
import { page, words } from './dist.ts';

const sites = inject('sites');

test('the page of debts tells its day, and is kept from search engines and our own search', () => {
  const debts = page(sites.after, 'editors/debts/');
  expect(words(debts)).toMatch(/Состояние на 23\sноября 2026 года/);
  expect(debts).toContain('<meta name="robots" content="noindex">');
  expect(/<main[^>]*>/.exec(debts)?.[0]).not.toContain('data-search');
  expect(page(sites.after, 'sitemap-0.xml')).not.toContain('/editors/debts/');
});

test('on a public site debts lead to pages, and forms are left to the preview', () => {
  const debts = page(sites.after, 'editors/debts/');
  expect(debts).toContain('href="/500plus/roadmap/2022/2.2/"');
  expect(debts).not.toContain('/admin/');
});
