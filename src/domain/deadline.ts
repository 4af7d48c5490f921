import type { Data } from '../schema/index.ts';
import { addDays, type Day, monthEnd, weekdayIndex } from './day.ts';

type Dates = Data<'roadmap'>['dates'];

/** An order's deadline with its wording kept and its days derived. */
export interface Deadline {
  text: string;
  kind: Dates['kind'];
  start: Day | null;
  end: Day | null;
  /** RFC 5545 rules, one for each stretch of a recurrence. */
  rrule: string[];
  /** Single days of recurrences and one-day events, in order. */
  occurrences: Day[];
}

/** When an event stands on a day. */
export type Status = 'planned' | 'current' | 'done' | 'past';

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const POSITIONS = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;

const byday = (dates: Dates): string => (dates.weekday ?? 'monday').slice(0, 2).toUpperCase();
const compact = (day: Day): string => day.replaceAll('-', '');

const weekly = (dates: Dates): Day[] =>
  dates.spans.flatMap(({ start, end }) => {
    const first = WEEK.indexOf(dates.weekday ?? '');
    const days: Day[] = [];
    const offset = (first - weekdayIndex(start) + 7) % 7;
    for (let day = addDays(start, offset); day <= end; day = addDays(day, 7)) days.push(day);
    return days;
  });

const monthly = (dates: Dates): Day[] =>
  dates.spans.flatMap(({ start, end }) => {
    const days: Day[] = [];
    for (let month = `${start.slice(0, 7)}-01`; month <= end; month = addDays(monthEnd(month), 1)) {
      const day = nthWeekday(
        month,
        WEEK.indexOf(dates.weekday ?? ''),
        POSITIONS[dates.position ?? 'first'],
      );
      if (day >= start && day <= end) days.push(day);
    }
    return days;
  });

const nthWeekday = (monthStart: Day, weekday: number, position: number): Day => {
  if (position > 0) {
    const offset = (weekday - weekdayIndex(monthStart) + 7) % 7;
    return addDays(monthStart, offset + 7 * (position - 1));
  }
  const last = monthEnd(monthStart);
  return addDays(last, -((weekdayIndex(last) - weekday + 7) % 7));
};

const rules = (dates: Dates): string[] =>
  dates.spans.map(({ end }) =>
    dates.kind === 'weekly'
      ? `FREQ=WEEKLY;BYDAY=${byday(dates)};UNTIL=${compact(end)}`
      : `FREQ=MONTHLY;BYDAY=${POSITIONS[dates.position ?? 'first']}${byday(dates)};UNTIL=${compact(end)}`,
  );

/** Reads an event's typed dates into days, rules and bounds; the wording stays as it is. */
export const readDeadline = (text: string, dates: Dates): Deadline => {
  const recurring = dates.kind === 'weekly' || dates.kind === 'monthly';
  const occurrences = recurring
    ? dates.kind === 'weekly'
      ? weekly(dates)
      : monthly(dates)
    : dates.kind === 'day' && dates.start
      ? [dates.start]
      : [];
  return {
    text,
    kind: dates.kind,
    start: (recurring ? occurrences[0] : dates.start) ?? null,
    end: (recurring ? occurrences.at(-1) : dates.end) ?? null,
    rrule: recurring ? rules(dates) : [],
    occurrences,
  };
};

/** State of an event on a day: `done` only when an editor said so. */
export const statusOn = (deadline: Deadline, done: boolean, today: Day): Status => {
  if (done) return 'done';
  const { kind, start, end } = deadline;
  if (end && today > end) return 'past';
  if (kind === 'always' || kind === 'year' || (kind === 'weekly' && !start)) return 'current';
  return start && today >= start ? 'current' : 'planned';
};

/** The next day that asks for something: an occurrence, a beginning, or the last day; null when there is none ahead. */
export const nextDay = (deadline: Deadline, today: Day): Day | null => {
  if (deadline.occurrences.length > 0) {
    return deadline.occurrences.find((day) => day >= today) ?? null;
  }
  if (deadline.start && deadline.start >= today) return deadline.start;
  return deadline.end && deadline.end >= today ? deadline.end : null;
};
