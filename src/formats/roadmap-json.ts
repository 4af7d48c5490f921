import { orderOf } from '../domain/order.ts';
import { relatedTo } from '../domain/related.ts';
import { type EventView, eventsOf } from '../domain/roadmap.ts';
import type { Entry } from '../schema/index.ts';
import type { Setting } from './setting.ts';

/** A year's roadmap as open data, version 1; merged cells of the table are filled in. Throws without a plan of that year. */
export const roadmapData = (setting: Setting, year: number) => {
  const { content, today } = setting;
  const plan = content.plans.find(({ data }) => data.year === year);
  if (!plan)
    throw new Error(`Нет дорожной карты на ${year} год: добавьте файл plans/${year}.yaml.`);
  return {
    version: 1,
    year,
    region: content.site.region.id,
    asOf: today,
    source: orderOf(content, year),
    sections: plan.data.sections.map(({ number, title }) => ({ number, title })),
    events: eventsOf(content, year, today).map((event) =>
      eventData(event, plan.data.document, setting),
    ),
  };
};

const eventData = (event: EventView, order: string, { content, absolute }: Setting) => {
  const { number, section, title, path, deadline, done, status, actions, entry } = event;
  const { text, kind, start, end, rrule, occurrences } = deadline;
  const linked = relatedTo(entry as Entry, content);
  const idsOf = (kind: 'webinars' | 'news' | 'documents') =>
    linked.filter((link) => link.kind === kind).map((link) => link.path.split('/').at(-2) ?? '');
  return {
    number,
    section,
    title,
    url: absolute(path),
    deadline: { text, kind, start, end, rrule, occurrences },
    done,
    status,
    actions: actions.map(({ executors, executorsText, task, indicator }) => ({
      executors,
      executorsText,
      task,
      indicator: { text: indicator.text, parts: indicator.parts },
    })),
    webinars: idsOf('webinars'),
    news: idsOf('news'),
    documents: [...new Set([order, ...idsOf('documents')])],
  };
};
