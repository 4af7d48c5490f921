import { type Feed, wellFormed } from './feed.ts';

/** A feed as JSON Feed 1.1; `self` is its own whole address. */
export const jsonFeed = (feed: Feed, self: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: wellFormed(feed.title),
  description: wellFormed(feed.description),
  home_page_url: feed.page,
  feed_url: self,
  language: 'ru',
  items: feed.items.map(({ id, url, title, summary, published, tags }) => ({
    id,
    url,
    title: wellFormed(title),
    summary: wellFormed(summary),
    content_text: wellFormed(summary),
    date_published: published,
    tags: tags.map(wellFormed),
  })),
});
