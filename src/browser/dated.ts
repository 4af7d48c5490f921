import type { Deadline } from '../domain/deadline.ts';

/** The deadline that a row of the roadmap carries in its attributes. */
export const deadlineOf = ({ kind, start, end, days }: DOMStringMap): Deadline => ({
  text: '',
  kind: (kind ?? 'always') as Deadline['kind'],
  start: start ?? null,
  end: end ?? null,
  rrule: [],
  occurrences: days ? days.split(' ') : kind === 'day' && start ? [start] : [],
});
