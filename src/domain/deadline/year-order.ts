import { monthGenitive, monthName } from '../day.ts';
import { Stop } from './cursor.ts';
import type { Point } from './tree.ts';

/** Months that go back with no year beside the first: the earlier may be of last year, or the later of the next. */
export const unclear = (earlier: Point, later: Point, thisYear: number): Stop =>
  new Stop(
    later.from,
    'ambiguous',
    'Месяцы идут не по порядку: назовите год у каждого.',
    [thisYear, thisYear - 1].map(
      (year) => `${named(earlier)} ${year} – ${named(later)} ${year + 1} года`,
    ),
  );

const named = ({ unit, n, month }: Point): string => {
  if (unit === 'date') return `${n} ${monthGenitive(month ?? 1)}`;
  return monthName(month ?? (unit === 'quarter' ? n * 3 - 2 : 1));
};
