import type { Reading } from '../../src/domain/deadline/reading.ts';
import { readDeadline } from '../../src/domain/roadmap.ts';

/** A deadline made of the parts a test is about; a range unless it says otherwise. */
export const read = (parts: Partial<Reading>): Reading => ({
  text: '',
  kind: 'range',
  start: null,
  end: null,
  rrule: [],
  occurrences: parts.kind === 'day' && parts.start ? [parts.start] : [],
  unsaid: [],
  note: null,
  every: null,
  spans: [],
  runs: [],
  ...parts,
});

/** Thirty-nine Tuesdays in two stretches, in an order's words. */
export const TUESDAYS = readDeadline(
  'еженедельно по вторникам с 08.02.2022 по 05.07.2022, с 30.08.2022 по 20.12.2022',
  2022,
);
