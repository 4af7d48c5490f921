import type { Day } from './day.ts';
import { compare } from './issue.ts';
import type { EventView } from './roadmap.ts';
import type { WebinarView } from './webinars.ts';

/** A day of the year that asks somebody for something. */
export interface AgendaItem {
  day: Day;
  title: string;
  path: string;
  /** What falls on the day: «вебинар», «срок», «начало», «последний день». */
  what: string;
  /** Number in the order's table. */
  number: string;
}

/** Single days, beginnings and last days from `today` on, the nearest first; weekly meetings and «постоянно» stay out. */
export const agendaOf = (
  events: readonly EventView[],
  webinars: readonly WebinarView[],
  today: Day,
): AgendaItem[] =>
  events
    .filter(({ done }) => !done)
    .flatMap((event) => momentsOf(event).map((moment) => itemOf(event, moment, webinars)))
    .filter(({ day }) => day >= today)
    .sort((a, b) => compare(a.day, b.day));

interface Moment {
  day: Day;
  what: string;
}

const momentsOf = ({ deadline }: EventView): Moment[] => {
  const { kind, start, end, occurrences } = deadline;
  if (kind === 'day' || kind === 'monthly')
    return occurrences.map((day) => ({ day, what: 'срок' }));
  if (kind === 'by') return end ? [{ day: end, what: 'срок «до»' }] : [];
  if (kind !== 'range' && kind !== 'month' && kind !== 'months') return [];
  return [
    ...(start ? [{ day: start, what: 'начало' }] : []),
    ...(end ? [{ day: end, what: 'последний день' }] : []),
  ];
};

const itemOf = (
  event: EventView,
  { day, what }: Moment,
  webinars: readonly WebinarView[],
): AgendaItem => {
  const meeting = webinars.find(
    (webinar) => webinar.event?.id === event.id && webinar.days.includes(day),
  );
  return meeting
    ? { day, title: meeting.short, path: meeting.path, what: 'встреча', number: event.number }
    : { day, title: event.short, path: event.path, what, number: event.number };
};
