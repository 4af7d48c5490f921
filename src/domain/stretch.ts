import type { Data } from '../schema/index.ts';
import type { Day } from './day.ts';
import type { Deadline } from './deadline.ts';

/** One unbroken run of a recurrence: its days in order and the rule that gives them. */
export interface Stretch {
  days: Day[];
  rrule: string;
}

/** The runs of a recurring deadline, one for each span that holds a day. */
export const stretchesOf = (
  { rrule, occurrences }: Deadline,
  { spans }: Data<'roadmap'>['dates'],
): Stretch[] =>
  spans
    .map(({ start, end }, index) => ({
      days: occurrences.filter((day) => day >= start && day <= end),
      rrule: rrule[index] ?? '',
    }))
    .filter(({ days, rrule }) => days.length > 0 && rrule !== '');
