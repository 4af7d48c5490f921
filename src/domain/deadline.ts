import { addDays, type Day } from './day.ts';

/** The forms in which an order states a deadline, in an editor's words. */
export const KINDS = {
  day: 'день',
  by: 'до дня',
  range: 'промежуток',
  month: 'месяц',
  months: 'несколько месяцев',
  year: 'в течение года',
  weekly: 'еженедельно',
  monthly: 'ежемесячно',
  always: 'постоянно',
} as const;

/** An order's deadline with its wording kept and its days derived. */
export interface Deadline {
  text: string;
  kind: keyof typeof KINDS;
  start: Day | null;
  end: Day | null;
  /** RFC 5545 rules, one for each stretch of a recurrence. */
  rrule: string[];
  /** Single days of recurrences and one-day events, in order. */
  occurrences: Day[];
}

/** When an event stands on a day. */
export type Status = 'planned' | 'current' | 'done' | 'past';

/** State of an event on a day: `done` only when an editor said so. */
export const statusOn = (
  deadline: Pick<Deadline, 'kind' | 'start' | 'end'>,
  done: boolean,
  today: Day,
): Status => {
  if (done) return 'done';
  const { kind, start, end } = deadline;
  if (end && today > end) return 'past';
  if (kind === 'always' || kind === 'year' || ((kind === 'weekly' || kind === 'monthly') && !start))
    return 'current';
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

/** A planned or current event whose next day is within seven days. */
export const isNear = (status: Status, next: Day | null, today: Day): boolean =>
  (status === 'planned' || status === 'current') && next !== null && next <= addDays(today, 7);
