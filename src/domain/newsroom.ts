import type { Content, Entry } from '../schema/index.ts';
import { compare } from './issue.ts';
import { type Link, linkOf } from './related.ts';

/** News on one page of the list. */
export const NEWS_PER_PAGE = 10;

/** News, newest first. */
export const newestFirst = (news: readonly Entry<'news'>[]): Entry<'news'>[] =>
  news.toSorted((a, b) => compare(b.data.date, a.data.date) || compare(a.id, b.id));

/** The news before and after one in time; null at the ends. */
export const neighboursOf = (entry: Entry<'news'>, news: readonly Entry<'news'>[]) => {
  const all = newestFirst(news);
  const at = all.findIndex(({ id }) => id === entry.id);
  return { newer: all[at - 1] ?? null, older: all[at + 1] ?? null };
};

/** «событие 2.2», «события 4.3, 5.4»: roadmap events a news item names; null when it names none. */
export const eventNumbers = (entry: Entry<'news'>, { roadmap }: Content): string | null => {
  const numbers = entry.data.events.flatMap(
    (id) => roadmap.find((event) => event.id === id)?.data.number ?? [],
  );
  if (numbers.length === 0) return null;
  return `${numbers.length === 1 ? 'событие' : 'события'}\u00a0${numbers.join(', ')}`;
};

/** A topic with how many news items it gathers. */
export interface TopicCount {
  topic: Entry<'topics'>;
  count: number;
}

/** Topics that hold news, by name. */
export const topicsOf = ({ topics, news }: Content): TopicCount[] =>
  topics
    .map((topic) => ({
      topic,
      count: news.filter(({ data }) => data.topics.includes(topic.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.topic.data.title.localeCompare(b.topic.data.title, 'ru'));

/** Events, cycles, meetings and documents filed under a topic. */
export const topicLinks = ({ id }: Entry<'topics'>, content: Content): Link[] =>
  (['roadmap', 'series', 'webinars', 'documents'] as const).flatMap((name) =>
    (content[name] as Entry[])
      .filter(({ data }) => 'topics' in data && data.topics.includes(id))
      .flatMap((entry) => linkOf(entry) ?? []),
  );
