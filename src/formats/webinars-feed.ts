import { approvedOn } from '../domain/order.ts';
import { capital } from '../domain/practice-words.ts';
import { webinarsOf } from '../domain/webinars.ts';
import type { Entry } from '../schema/index.ts';
import { type Feed, itemOf, topicTitles } from './feed.ts';
import type { Setting } from './setting.ts';

/** Meetings as a feed: those ahead first, the soonest on top; an item is as old as the order that names the meeting. */
export const webinarsFeed = (setting: Setting): Feed => {
  const { content, today, absolute } = setting;
  const { site } = content;
  const webinars = webinarsOf(content, today);
  const ahead = webinars
    .filter(({ state }) => state !== 'over')
    .toSorted((a, b) => order(a.next, b.next));
  const over = webinars.filter(({ state }) => state === 'over').toReversed();
  return {
    title: `Вебинары: ${site.name}, ${site.region.name}`,
    description: `Вебинары, совещания и семинары проекта. ${site.description}`,
    page: absolute('/webinars/'),
    items: [...ahead, ...over].map(({ entry, data, days, short, when }) => {
      const named = approvedOn(content, Number(data.event.split('/')[0]));
      const [first = named] = days;
      return {
        ...itemOf(entry as Entry, setting, first < named ? first : named),
        title: short,
        summary: `${[capital(when), data.time].filter(Boolean).join(', ')}. ${data.summary}`,
        tags: topicTitles(data.topics, setting),
      };
    }),
  };
};

const order = (a: string | null, b: string | null): number => {
  const [left, right] = [a ?? '9999', b ?? '9999'];
  return left < right ? -1 : left > right ? 1 : 0;
};
