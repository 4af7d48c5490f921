import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { htmlFiles } from '../../src/integrations/built-files.ts';
import { verify } from '../../src/integrations/verify.ts';
import { page, words } from './dist.ts';

const sites = inject('sites');
const { content } = readContent();

describe('addresses', () => {
  test.each([
    '/',
    '/roadmap/',
    '/roadmap/2022/',
    '/roadmap/2022/2.7/',
    '/roadmap/2022/roles/curator/',
    '/news/',
    '/news/page/2/',
    '/webinars/',
    '/webinars/upravlenie-so-smyslom/',
    '/practices/',
    '/practices/vzaimoposeshchenie-urokov/',
    '/risks/',
    '/risks/motivatsiya/',
    '/documents/',
    '/documents/prikaz-201-ot-21-02-2022/',
    '/results/',
    '/search/',
    '/about/',
    '/contacts/',
    '/accessibility/',
    '/privacy/',
    '/editors/',
    '/404.html',
    '/sitemap-index.xml',
    '/robots.txt',
    '/news/rss.xml',
    '/news/feed.json',
    '/webinars/rss.xml',
    '/calendar/',
    '/calendar/roadmap.ics',
    '/calendar/webinars.ics',
    '/data/roadmap.json',
    '/data/roadmap.csv',
    '/data/roadmap.xlsx',
    '/data/practices.json',
    '/search-index/catalogue.json',
  ])('%s is published', (path) => {
    expect(existsSync(join(sites.after, path.endsWith('/') ? `${path}index.html` : path))).toBe(
      true,
    );
  });

  test('no link, anchor or shape of any page is broken, at the root and at a base path', () => {
    expect(verify(sites.within, [], '/')).toEqual([]);
    expect(verify(sites.after, [], '/500plus/')).toEqual([]);
  });

  test('every title is one of its kind', () => {
    const titles = htmlFiles(sites.after).map(
      (file) => /<title>([^<]*)/.exec(page(sites.after, file))?.[1],
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe('what readers must not see', () => {
  test('news of days to come appears nowhere: not in pages, feeds, sitemap or data', () => {
    const future = content.news.filter(({ data }) => data.date > '2022-03-15').map(({ id }) => id);
    expect(future.length).toBeGreaterThan(3);
    const places = [
      '/news/rss.xml',
      '/news/feed.json',
      '/data/news.json',
      '/sitemap-0.xml',
      '/search/',
    ];
    const leaks = future.flatMap((id) => [
      ...(existsSync(join(sites.within, 'news', id)) ? [`/news/${id}/`] : []),
      ...places.filter((place) => page(sites.within, place).includes(`/news/${id}/`)),
    ]);
    expect(leaks).toEqual([]);
  });

  test('no page asks another host for anything', () => {
    const hosts = htmlFiles(sites.after).flatMap((file) =>
      [
        ...page(sites.after, file).matchAll(
          /<(?:script|img|link|iframe|source|video|audio)\b[^>]*>/g,
        ),
      ]
        .map((match) => match[0])
        .filter(
          (tag) =>
            /\s(?:src|srcset|data)="https?:/.test(tag) ||
            (/rel="(?:stylesheet|preload|modulepreload|icon)"/.test(tag) &&
              /href="https?:/.test(tag)),
        ),
    );
    expect(hosts).toEqual([]);
  });
});

describe('the order on its page', () => {
  const table = words(page(sites.within, '/roadmap/2022/'));
  const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

  test('has the headers of the order', () => {
    for (const header of [
      '№ п/п',
      'Мероприятие',
      'Срок реализации',
      'Исполнители',
      'Задачи',
      'Региональный показатель реализации',
    ]) {
      expect(table).toContain(header);
    }
  });

  test('holds every event, task and indicator word for word', () => {
    const cells = content.roadmap.flatMap(({ data }) => [
      data.title,
      data.deadline,
      ...data.actions.flatMap(({ executorsText, task, indicator }) => [
        executorsText,
        task,
        indicator?.text,
      ]),
    ]);
    expect(cells.filter((cell) => cell && !table.includes(plain(cell)))).toEqual([]);
  });
});

describe('after the year', () => {
  test.each(['/', '/roadmap/2022/', '/webinars/', '/roadmap/2022/roles/curator/', '/calendar/'])(
    '%s promises nothing',
    (path) => {
      const text = words(page(sites.after, path));
      expect(text.match(/через \d+ д|через −|завтра|скоро/g)).toBeNull();
    },
  );
});

test('samples are marked in lists, pages and data, and are not counted', () => {
  const list = words(page(sites.within, '/practices/'));
  expect(list.match(/Образец/g)?.length).toBeGreaterThanOrEqual(10);
  for (const { id } of content.practices) {
    expect(words(page(sites.within, `/practices/${id}/`))).toContain('Образец');
  }
  const data = JSON.parse(page(sites.within, '/data/practices.json')) as {
    practices: { sample: boolean }[];
  };
  expect(data.practices.every(({ sample }) => sample)).toBe(true);
});

test('related entries are linked in both directions', () => {
  const event = page(sites.after, '/roadmap/2022/3.2/');
  const webinar = content.webinars.find(({ data }) => data.event === '2022/3.2');
  const path = `/webinars/${webinar?.data.series}/${webinar?.id}/`;
  expect(event).toContain(`href="/500plus${path}"`);
  expect(page(sites.after, path)).toContain('href="/500plus/roadmap/2022/3.2/"');
});

test('blocks become what the guide says: words, files with kind and size, links under the base path', () => {
  const html = page(sites.after, '/editors/blocks/');
  expect(html).toContain('href="/500plus/editors/blocks/obrazets.txt"');
  expect(html).toMatch(/<figure class="picture-figure">\s*<img[^>]* alt="Линейка года/);
  const said = words(html);
  expect(said).toMatch(/Образец файла \(TXT, \d+ байт\)/);
  expect(said).toContain('Источник: образец, за числами нет школы.');
  expect(words(page(sites.after, '/about/'))).not.toContain(':::');
});
