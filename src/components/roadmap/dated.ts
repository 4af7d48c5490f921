import type { EventView } from '../../domain/roadmap.ts';

/** Attributes by which the browser tells the event's state on the reader's own day. */
export const dated = ({ number, status, deadline }: EventView) => ({
  'data-event': number,
  'data-state': status,
  'data-kind': deadline.kind,
  'data-start': deadline.start,
  'data-end': deadline.end,
  'data-days': deadline.occurrences.length > 1 ? deadline.occurrences.join(' ') : undefined,
});
