import { addDays, type Day, monthEnd, numericDay, weekdayIndex, weekdayName } from '../day.ts';
import { Stop } from './cursor.ts';
import { nthWeekday, ofMonth, WEEKDAY_NAMES } from './month.ts';
import type { Point, PointUnit, Stretch } from './tree.ts';
import { unclear } from './year-order.ts';

const LENDERS = new Set<PointUnit>([
  'date',
  'weekday',
  'quarter',
  'half-year',
  'decade',
  'week',
  'half',
]);
const MOST: Partial<Record<PointUnit, number>> = {
  quarter: 4,
  'half-year': 2,
  decade: 3,
  week: 4,
  half: 2,
};

/** The first and last day of a point. */
export interface Days {
  start: Day;
  end: Day;
}

/** Gives every lone number its month or quarter and every point its year, as far as the wording tells; says whether a year had to be taken from the roadmap. */
export const settle = (
  stretches: readonly Stretch[],
  thisYear: number,
  yearly = false,
): { guessed: boolean } => {
  const ends = stretches.flatMap((stretch) => endsOf(stretch));
  const points = ends.map(({ point }) => point);
  points.toReversed().reduce<Point | null>((next, point) => lend(point, next), null);
  for (const [index, end] of [...ends.entries()].toReversed()) {
    const next = ends[index + 1];
    if (end.point.year !== null || !next || next.point.year === null) continue;
    const back = firstMonth(end) > lastMonth(next) ? 1 : 0;
    if (back > 0 && yearOf(next) === thisYear) throw unclear(end.point, next.point, thisYear);
    setYear(end, yearOf(next) - back);
  }
  let guessed = false;
  for (const [index, end] of ends.entries()) {
    if (end.point.year !== null) continue;
    const previous = ends[index - 1];
    const follows = previous && (end.closes || !guessed);
    if (previous && !follows && !yearly && lastMonth(end) < firstMonth(previous))
      throw unclear(previous.point, end.point, thisYear);
    guessed ||= !previous;
    const year = previous ? yearOf(previous) : thisYear;
    setYear(end, year + (follows && lastMonth(end) < firstMonth(previous) ? 1 : 0));
  }
  return { guessed };
};

/** A point as one end of a stretch. */
interface End {
  point: Point;
  /** Its first day counts, not its last. */
  atStart: boolean;
  /** It closes a stretch that has a beginning. */
  closes: boolean;
}

const endsOf = ({ start, end, single, endsAtStart, startsAtEnd }: Stretch): End[] => [
  ...(start ? [{ point: start, atStart: !startsAtEnd, closes: false }] : []),
  ...(end && !single ? [{ point: end, atStart: endsAtStart, closes: start !== null }] : []),
];

/** A school year ends in the calendar year after its own. */
const late = ({ point, atStart }: End): number =>
  point.unit === 'school-year' && !atStart ? 1 : 0;
const yearOf = (end: End): number => (end.point.year ?? 0) + late(end);
const setYear = (end: End, year: number): void => {
  end.point.year = year - late(end);
};

const firstMonth = (end: End): number => {
  const { unit, n, month } = end.point;
  if (unit === 'quarter') return n * 3 - 2;
  if (unit === 'half-year') return n * 6 - 5;
  if (unit === 'school-year') return end.atStart ? 9 : 5;
  return month ?? 1;
};

const lastMonth = (end: End): number => {
  const { unit, n, month } = end.point;
  if (end.atStart && end.closes) return firstMonth(end);
  if (unit === 'quarter') return n * 3;
  if (unit === 'half-year') return n * 6;
  if (unit === 'months-of-year') return n;
  if (unit === 'school-year') return firstMonth(end);
  return month ?? 12;
};

/** A lone number takes over what the next point is a number of. */
const lend = (point: Point, next: Point | null): Point => {
  if (point.unit !== 'bare') return point;
  if (!next || !LENDERS.has(next.unit))
    throw new Stop(
      point.from,
      'unknown',
      'Названо число, но не сказано, какого месяца, квартала или года.',
    );
  Object.assign(point, { unit: next.unit, month: next.month, year: next.year });
  if (next.unit === 'weekday') point.weekday = next.weekday;
  const most = MOST[point.unit] ?? 31;
  if (point.n > most)
    throw new Stop(
      point.from,
      'no-such-day',
      `Столько не бывает: ${point.n}, самое большее ${most}.`,
    );
  return point;
};

/** The days of a point whose year is settled; stops at a day that does not exist or has another weekday. */
export const daysOf = (point: Point, text: string): Days => {
  const { unit, n, month, year } = point as Point & { year: number };
  const months = (from: number, to: number): Days => ({
    start: ofMonth(year, from, 1),
    end: monthEnd(ofMonth(year, to, 1)),
  });
  const within = (from: number, to: number): Days => {
    const last = monthEnd(ofMonth(year, month ?? 1, 1));
    const end = ofMonth(year, month ?? 1, Math.min(to, Number(last.slice(8))));
    return { start: ofMonth(year, month ?? 1, from), end: to > 27 ? last : end };
  };
  switch (unit) {
    case 'month':
      return months(month ?? 1, month ?? 1);
    case 'quarter':
      return months(n * 3 - 2, n * 3);
    case 'half-year':
      return months(n * 6 - 5, n * 6);
    case 'months-of-year':
      return months(1, n);
    case 'year':
      return months(1, 12);
    case 'school-year':
      return { start: `${year}-09-01`, end: `${year + 1}-05-31` };
    case 'decade':
    case 'edge':
      return within(n * 10 - 9, n === 3 ? 31 : n * 10);
    case 'half':
      return within(n * 15 - 14, n === 2 ? 31 : 15);
    case 'week': {
      const last = monthEnd(ofMonth(year, month ?? 1, 1));
      return n === -1 ? { start: addDays(last, -6), end: last } : within(n * 7 - 6, n * 7);
    }
    case 'weekday': {
      const day = nthWeekday(ofMonth(year, month ?? 1, 1), point.weekday ?? 0, n);
      if (day === null)
        throw new Stop(point.from, 'no-such-day', `В этом месяце нет ${n}-го такого дня недели.`);
      return { start: day, end: day };
    }
    default:
      return oneDay(point, text);
  }
};

const oneDay = (point: Point, text: string): Days => {
  const { n, month, year } = point as Point & { year: number };
  const said = text.slice(point.from, point.to);
  if (!month || month > 12)
    throw new Stop(point.from, 'no-such-day', `«${said}»: месяца ${month ?? ''} не бывает.`);
  const last = monthEnd(ofMonth(year, month, 1));
  if (n < 1 || n > Number(last.slice(8)))
    throw new Stop(
      point.from,
      'no-such-day',
      `«${said}»: такого дня нет, последний день месяца — ${numericDay(last)}.`,
      [numericDay(last)],
    );
  const day = ofMonth(year, month, n);
  if (point.weekday !== null && weekdayIndex(day) !== point.weekday) {
    const said = WEEKDAY_NAMES[point.weekday] as string;
    const near = nearest(day, point.weekday);
    throw new Stop(
      point.weekdayFrom,
      'weekday',
      `${numericDay(day)} — ${weekdayName(day)}, а не ${said}. Ближайший такой день недели: ${said}, ${numericDay(near)}.`,
      [`${weekdayName(day)}, ${numericDay(day)}`, `${said}, ${numericDay(near)}`, numericDay(day)],
    );
  }
  return { start: day, end: day };
};

/** The day with this weekday that is at most three days away. */
const nearest = (day: Day, weekday: number): Day => {
  const offset = (weekday - weekdayIndex(day) + 7) % 7;
  return addDays(day, offset > 3 ? offset - 7 : offset);
};
