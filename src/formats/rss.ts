import { getRssString } from '@astrojs/rss';
import { type Feed, wellFormed } from './feed.ts';

/** What a server calls such a file. */
export const RSS_TYPE = { 'Content-Type': 'application/rss+xml; charset=utf-8' };

/** A feed as RSS 2.0 in Russian; `self` is its own whole address. */
export const rss = async (feed: Feed, self: string): Promise<string> =>
  getRssString({
    title: wellFormed(feed.title),
    description: wellFormed(feed.description),
    site: feed.page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>ru</language><atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    items: feed.items.map(({ id, url, title, summary, published, tags }) => ({
      title: wellFormed(title),
      description: wellFormed(summary),
      link: url,
      pubDate: new Date(published),
      categories: tags.map(wellFormed),
      customData: `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    })),
  });

const escapeXml = (text: string): string =>
  wellFormed(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
