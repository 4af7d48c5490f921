import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';

/** What the next day of an event is to those who wait for it. */
export const nextMeans = ({ kind, start, end }: Deadline, next: Day): string => {
  if (kind === 'weekly' || kind === 'monthly') return 'встреча';
  if (kind === 'day') return 'день события';
  if (next === start && next !== end) return 'начало';
  return next === end ? 'последний день' : '';
};
