import { addDays, type Day } from './day.ts';
import { type Deadline, nextDay, statusOn } from './deadline.ts';

/** Where an event stands in a role's year: near, further off, all year, or over. */
export type RoleGroup = 'soon' | 'later' | 'always' | 'over';

const SOON = 30;

const dayless = ({ kind, occurrences }: Deadline): boolean =>
  kind === 'always' || kind === 'year' || (kind === 'weekly' && occurrences.length === 0);

/** The group of an event on a day: «soon» when its next day is within thirty days. */
export const groupOn = (deadline: Deadline, done: boolean, today: Day): RoleGroup => {
  if (done || statusOn(deadline, done, today) === 'past') return 'over';
  const next = nextDay(deadline, today);
  if (dayless(deadline) || next === null) return 'always';
  return next <= addDays(today, SOON) ? 'soon' : 'later';
};
