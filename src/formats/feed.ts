import type { Day } from '../domain/day.ts';
import { pathOf } from '../domain/urls.ts';
import { momentIn } from '../domain/zone.ts';
import type { Entry, Site } from '../schema/index.ts';
import type { Setting } from './setting.ts';

/** A feed before it is printed as RSS or JSON. */
export interface Feed {
  title: string;
  description: string;
  /** Whole address of the page whose news it carries. */
  page: string;
  items: FeedItem[];
}

/** One item of a feed. */
export interface FeedItem {
  /** Stays the same when the site moves to another host or the entry to another address. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** Moment by the region's clock with its offset: the morning of the day. */
  published: string;
  tags: string[];
}

/** Readers' programs show the latest; a feed is no archive. */
const LONGEST = 50;
const MORNING = '09:00';

/** News as a feed, the latest first. */
export const newsFeed = (setting: Setting): Feed => {
  const { content, absolute } = setting;
  const { site } = content;
  const newest = content.news.toSorted((a, b) =>
    a.data.date < b.data.date ? 1 : a.data.date > b.data.date ? -1 : 0,
  );
  return {
    title: `Новости: ${site.name}, ${site.region.name}`,
    description: site.description,
    page: absolute('/news/'),
    items: newest.slice(0, LONGEST).map((entry) => ({
      ...itemOf(entry as Entry, setting, entry.data.date),
      title: entry.data.title,
      summary: entry.data.summary,
      tags: topicTitles(entry.data.topics, setting),
    })),
  };
};

/** What items of any feed share: a lasting id, the whole address and the moment of a day. */
export const itemOf = (entry: Entry, { content, absolute }: Setting, day: Day) => {
  const path = pathOf(entry) ?? '/';
  const [first] = 'formerly' in entry.data ? entry.data.formerly : [];
  return {
    id: lastingId(first ?? path, content.site),
    url: absolute(path),
    published: momentIn(content.site.zone, day, MORNING),
  };
};

const lastingId = (path: string, { region }: Site): string => `500plus.${region.id}${path}`;

/** Titles of topics by their ids. */
export const topicTitles = (ids: readonly string[], { content }: Setting): string[] =>
  ids.flatMap((id) => content.topics.find((topic) => topic.id === id)?.data.title ?? []);

/** Text without the characters that no XML document may hold. */
export const wellFormed = (text: string): string =>
  text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
