import type { Content, Data, Entry } from '../schema/index.ts';
import { type Day, longDay, weekdayName } from './day.ts';
import { compare } from './issue.ts';
import { type EventView, eventsOf } from './roadmap.ts';
import { pathOf } from './urls.ts';

/** A meeting with the days it takes place on, as pages and calendars need it. */
export interface WebinarView {
  entry: Entry<'webinars'>;
  id: string;
  title: string;
  short: string;
  path: string;
  data: Data<'webinars'>;
  event: EventView | null;
  series: Entry<'series'> | null;
  /** All days of the meeting, in order; empty when the order names no day. */
  days: Day[];
  /** The first day that is not over; null when there is none. */
  next: Day | null;
  state: 'ahead' | 'over' | 'unset';
  /** «16 марта 2022 года, среда», «39 встреч, по вторникам …» or the order's wording. */
  when: string;
}

/** All meetings in the order of their first day. */
export const webinarsOf = (content: Content, today: Day): WebinarView[] => {
  const years = new Set(content.plans.map(({ data }) => data.year));
  const events = new Map(
    [...years].flatMap((year) => eventsOf(content, year, today)).map((event) => [event.id, event]),
  );
  return content.webinars
    .map((entry) => {
      const { data } = entry;
      const event = events.get(data.event) ?? null;
      const days = data.date ? [data.date] : (event?.deadline.occurrences ?? []);
      const next = days.find((day) => day >= today) ?? null;
      const over =
        days.length > 0 ? next === null : event?.status === 'past' || event?.status === 'done';
      return {
        entry,
        id: entry.id,
        title: data.title,
        short: data.short ?? data.title,
        path: pathOf(entry as Entry) ?? '',
        data,
        event,
        series: content.series.find(({ id }) => id === data.series) ?? null,
        days,
        next,
        state: over ? ('over' as const) : days.length > 0 ? ('ahead' as const) : ('unset' as const),
        when: data.date
          ? `${longDay(data.date)}, ${weekdayName(data.date)}`
          : (event?.deadline.text ?? ''),
      };
    })
    .sort((a, b) => compare(firstDay(a), firstDay(b)) || compare(a.id, b.id));
};

const firstDay = ({ days, event }: WebinarView): string =>
  days[0] ?? event?.deadline.start ?? '9999';

/** Meetings of one cycle, in order. */
export const inSeries = (webinars: readonly WebinarView[], series: string): WebinarView[] =>
  webinars.filter(({ data }) => data.series === series);
