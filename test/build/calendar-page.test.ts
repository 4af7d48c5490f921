import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { page, words } from './dist.ts';

const sites = inject('sites');
const { content } = readContent();
const html = page(sites.after, '/calendar/');

test('every calendar of deadlines, roles, meetings and cycles can be subscribed to, copied and downloaded', () => {
  const folder = (name: string) =>
    readdirSync(join(sites.after, 'calendar', name)).map((file) => `/calendar/${name}/${file}`);
  const files = [
    '/calendar/roadmap.ics',
    '/calendar/webinars.ics',
    ...folder('roles'),
    ...folder('series'),
  ];
  expect(files).toHaveLength(2 + content.roles.length + content.series.length);
  for (const file of files) {
    expect(html).toContain(`href="webcal://example.org/500plus${file}"`);
    expect(html).toContain(`href="/500plus${file}"`);
    expect(html).toContain(`>https://example.org/500plus${file}</code>`);
  }
  const named = [...html.matchAll(/href="webcal:\/\/example\.org\/500plus([^"]+)"/g)];
  expect(named.map((match) => match[1]).sort()).toEqual(files.sort());
});

test('the page tells how to subscribe in each program', () => {
  const text = words(html);
  for (const program of ['Яндекс Календарь', 'Google Календарь', 'Outlook', 'iPhone', 'Android']) {
    expect(text).toContain(program);
  }
});

test.each([
  ['/roadmap/2022/', 'roadmap'],
  ['/roadmap/2022/roles/curator/', 'role-curator'],
  ['/webinars/', 'webinars'],
  ['/webinars/upravlenie-so-smyslom/', 'series-upravlenie-so-smyslom'],
])('%s leads to its own calendar there', (path, id) => {
  expect(page(sites.after, path)).toContain(`href="/500plus/calendar/#${id}"`);
  expect(html).toContain(`id="${id}"`);
});

test('after the year the page says so, within it does not', () => {
  expect(words(html)).toContain('2022 год закончился');
  expect(words(page(sites.within, '/calendar/'))).not.toContain('закончился');
});

test('the roadmap is given as an Excel book that its page links to', () => {
  expect(existsSync(join(sites.after, 'data/roadmap.xlsx'))).toBe(true);
  expect(page(sites.after, '/roadmap/2022/')).toContain('href="/500plus/data/roadmap.xlsx"');
});
