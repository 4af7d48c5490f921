import type { Day } from './day.ts';
import { compare } from './issue.ts';
import type { EventView } from './roadmap.ts';
import type { WebinarView } from './webinars.ts';

/** An event or meeting with the days on which it asks somebody for something. */
export interface AgendaItem {
  /** Days from today on, the nearest first. */
  moments: [Moment, ...Moment[]];
  title: string;
  path: string;
  /** Number in the order's table. */
  number: string;
}

/** Events and meetings with single days, beginnings and last days from `today` on, the nearest first; weekly meetings and «постоянно» stay out. */
export const agendaOf = (
  events: readonly EventView[],
  webinars: readonly WebinarView[],
  today: Day,
): AgendaItem[] => {
  const items = new Map<string, AgendaItem>();
  for (const event of events.filter(({ done }) => !done)) {
    for (const moment of momentsOf(event).filter(({ day }) => day >= today)) {
      const item = itemOf(event, moment, webinars);
      const known = items.get(item.path);
      if (known) known.moments.push(...item.moments);
      else items.set(item.path, item);
    }
  }
  return [...items.values()].sort((a, b) => compare(a.moments[0].day, b.moments[0].day));
};

/** A day and what falls on it: «встреча», «срок», «начало», «последний день». */
export interface Moment {
  day: Day;
  what: string;
}

const momentsOf = ({ deadline }: EventView): Moment[] => {
  const { kind, start, end, occurrences } = deadline;
  if (kind === 'weekly') return [];
  const what = kind === 'by' ? 'срок «до»' : 'срок';
  if (occurrences.length > 0) return occurrences.map((day) => ({ day, what }));
  if (kind === 'by') return end ? [{ day: end, what }] : [];
  if (kind !== 'range' && kind !== 'month' && kind !== 'months') return [];
  return [
    ...(start ? [{ day: start, what: 'начало' }] : []),
    ...(end ? [{ day: end, what: 'последний день' }] : []),
  ];
};

const itemOf = (event: EventView, moment: Moment, webinars: readonly WebinarView[]): AgendaItem => {
  const meeting = webinars.find(
    (webinar) => webinar.event?.id === event.id && webinar.days.includes(moment.day),
  );
  const { number, short, path } = event;
  return meeting
    ? {
        moments: [{ ...moment, what: 'встреча' }],
        title: meeting.short,
        path: meeting.path,
        number,
      }
    : { moments: [moment], title: short, path, number };
};
