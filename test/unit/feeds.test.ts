import { describe, expect, test } from 'vitest';
import { type Feed, newsFeed } from '../../src/formats/feed.ts';
import { jsonFeed } from '../../src/formats/json-feed.ts';
import { rss } from '../../src/formats/rss.ts';
import { webinarsFeed } from '../../src/formats/webinars-feed.ts';
import { wellFormedXml } from '../well-formed-xml.ts';
import { setting } from './setting.ts';

const NASTY = [
  'Итоги ]]> и <b>жирно</b>',
  'Школы & «ШНОР» &amp; &nbsp; &#0;',
  'Ура 🎉 👩‍🏫',
  '"прямые" и \'одинарные\'',
  'знак\u0007 звонка и \uFFFE',
  'половина \uD83D смайлика',
  '<![CDATA[ x ]]>',
  '<?xml?> <!-- нет -->',
  '500',
];

const nasty: Feed = {
  title: NASTY.join(' '),
  description: NASTY.join(' '),
  page: 'https://example.ru/500plus/news/',
  items: NASTY.map((title, index) => ({
    id: `500plus.saratov/news/${index}/&lt;`,
    url: `https://example.ru/500plus/news/${index}/`,
    title,
    summary: title,
    tags: [title],
    published: '2022-03-15T09:00:00+04:00',
  })),
};

describe('лента RSS', () => {
  test('правильно построена, что бы ни стояло в заголовках', async () => {
    expect(wellFormedXml('<a><b>&amp;</b></a>')).toBe(true);
    for (const broken of ['<a><b></a></b>', '<a>&</a>', '<a>a ]]> b</a>', '<a>\u0007</a>'])
      expect(wellFormedXml(broken)).toBe(false);
    const xml = await rss(nasty, 'https://example.ru/500plus/news/rss.xml?a=1&b=2');
    expect(xml).toContain('<title>Итоги ]]&gt; и &lt;b&gt;жирно&lt;/b&gt;</title>');
    expect(xml).toContain('<title>Школы &amp; «ШНОР» &amp;amp; &amp;nbsp; &amp;#0;</title>');
    expect(xml).toContain('<title>Ура 🎉 👩‍🏫</title>');
    expect(xml).toContain('<title>500</title>');
    expect(xml).toContain('<guid isPermaLink="false">500plus.saratov/news/0/&amp;lt;</guid>');
    expect(wellFormedXml(xml)).toBe(true);
  });

  test('настоящие ленты правильно построены, на русском, с адресом самих себя и целыми ссылками', async () => {
    for (const [name, feed] of [
      ['news', newsFeed(setting)],
      ['webinars', webinarsFeed(setting)],
    ] as const) {
      const self = `https://example.ru/500plus/${name}/rss.xml`;
      const xml = await rss(feed, self);
      expect(wellFormedXml(xml)).toBe(true);
      expect(xml).toContain('<language>ru</language>');
      expect(xml).toContain(`<atom:link href="${self}" rel="self" type="application/rss+xml"/>`);
      expect(xml.match(/<item>/g)).toHaveLength(setting.content[name].length);
      for (const [, link] of xml.matchAll(/<link>([^<]*)<\/link>/g))
        expect(link).toMatch(/^https:\/\/example\.ru\/500plus\/(?:news|webinars)\//);
    }
  });

  test('новость стоит утром своего дня по часам региона, новые сверху', async () => {
    const xml = await rss(newsFeed(setting), 'https://example.ru/');
    expect(xml).toContain('<pubDate>Tue, 15 Mar 2022 05:00:00 GMT</pubDate>');
    const days = newsFeed(setting).items.map(({ published }) => published);
    expect(days).toEqual(days.toSorted().toReversed());
    const far = {
      ...setting,
      content: { ...setting.content, site: { ...setting.content.site, zone: 'Asia/Vladivostok' } },
    };
    expect(
      newsFeed(far).items.some(({ published }) => published === '2022-03-15T09:00:00+10:00'),
    ).toBe(true);
  });

  test('имя записи не зависит от адреса сайта и переживает переезд', () => {
    const local = newsFeed({ ...setting, absolute: (path) => `http://localhost${path}` });
    const ids = newsFeed(setting).items.map(({ id }) => id);
    expect(local.items.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    const [first, ...rest] = setting.content.news;
    if (!first) throw new Error('нет новостей');
    const moved = {
      ...first,
      id: 'novoe-imya',
      data: { ...first.data, formerly: [`/news/${first.id}/`] },
    };
    const after = newsFeed({ ...setting, content: { ...setting.content, news: [moved, ...rest] } });
    expect(after.items.map(({ id }) => id)).toEqual(ids);
    expect(after.items.some(({ url }) => url.endsWith('/news/novoe-imya/'))).toBe(true);
  });
});

describe('лента вебинаров', () => {
  test('ближайшая встреча сверху, прошедшие внизу', () => {
    const titles = webinarsFeed(setting).items.map(({ summary }) => summary);
    expect(titles[0]).toMatch(/^Еженедельно по вторникам/);
    expect(titles[1]).toMatch(/^16 марта 2022 года, среда\./);
    expect(titles.at(-1)).toMatch(/^3 февраля 2022 года, четверг\./);
  });

  test('от дня сборки меняется порядок, но не день записи', () => {
    const days = (today: string) =>
      Object.fromEntries(
        webinarsFeed({ ...setting, today }).items.map(({ id, published }) => [id, published]),
      );
    expect(days('2026-11-23')).toEqual(days('2021-12-01'));
  });
});

describe('JSON Feed', () => {
  test('версия 1.1, свой адрес, текст и день у каждой записи', () => {
    const feed = jsonFeed(newsFeed(setting), 'https://example.ru/500plus/news/feed.json');
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url).toBe('https://example.ru/500plus/news/feed.json');
    expect(feed.home_page_url).toBe('https://example.ru/500plus/news/');
    expect(feed.language).toBe('ru');
    expect(feed.items).toHaveLength(setting.content.news.length);
    for (const item of feed.items) {
      expect(item.content_text).not.toBe('');
      expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT09:00:00\+04:00$/);
    }
    expect(JSON.stringify(jsonFeed(nasty, 'x')).isWellFormed()).toBe(true);
  });
});
