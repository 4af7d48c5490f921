import type { Day } from './day.ts';
import type { Reading } from './deadline/reading.ts';

/** One unbroken run of a recurrence: its days in order and the rule that gives them. */
export interface Stretch {
  days: Day[];
  rrule: string;
}

/** The runs of a recurring deadline that hold a day. */
export const stretchesOf = ({ runs }: Reading): Stretch[] =>
  runs.map(({ days, rule }) => ({ days, rrule: rule })).filter(({ days }) => days.length > 0);
