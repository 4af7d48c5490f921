import { editionsOfYear, historyOf } from '../domain/edition-changes.ts';
import { orderOf } from '../domain/order.ts';
import { relatedTo } from '../domain/related.ts';
import { type EventView, eventsOf } from '../domain/roadmap.ts';
import { pathOf } from '../domain/urls.ts';
import type { Entry } from '../schema/index.ts';
import type { Setting } from './setting.ts';

/** A year's roadmap as open data, version 1; merged cells of the table are filled in. Throws without a plan of that year. */
export const roadmapData = (setting: Setting, year: number) => {
  const { content, today, absolute } = setting;
  const plan = content.plans.find(({ data }) => data.year === year);
  if (!plan)
    throw new Error(`Нет дорожной карты на ${year} год: добавьте файл plans/${year}.yaml.`);
  const amendments = editionsOfYear(content, plan.id)
    .slice(1)
    .map(({ edition, changes }) => ({
      title: edition.plan.data.short,
      date: edition.date,
      document: edition.plan.data.document,
      url: absolute(pathOf(edition.plan as Entry) ?? ''),
      changes: changes.map(({ kind, number }) => ({ number, kind })),
    }));
  return {
    version: 1,
    year,
    region: content.site.region.id,
    asOf: today,
    source: orderOf(content, year),
    ...(amendments.length > 0 && { amendments }),
    sections: plan.data.sections.map(({ number, title }) => ({ number, title })),
    events: eventsOf(content, year, today).map((event) =>
      eventData(event, plan.data.document, setting),
    ),
  };
};

const eventData = (event: EventView, order: string, { content, absolute }: Setting) => {
  const { number, section, title, path, deadline, done, status, actions, entry } = event;
  const { text, kind, start, end, rrule, occurrences } = deadline;
  const amending = historyOf(event.id, content).map(({ edition }) => edition.plan.data.document);
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
    documents: [...new Set([order, ...amending, ...idsOf('documents')])],
  };
};
