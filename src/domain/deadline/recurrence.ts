import { addDays, type Day, monthEnd, weekdayIndex } from '../day.ts';
import { nextMonth, nthWeekday, ofMonth } from './month.ts';
import type { Every, EveryUnit, Run } from './reading.ts';

/** A bounded stretch of a recurrence. */
interface Bounds {
  start: Day;
  end: Day;
}

/** Months that each unit counts; 0 for those that are not counted in months. */
export const MONTHS: Record<EveryUnit, number> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 0,
  term: 0,
};
const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Whether the wording names the days of a recurrence, so that they can be listed. */
export const hasDays = ({ unit, interval, weekdays, monthdays, month }: Every): boolean => {
  if (unit === 'week') return weekdays.length > 0;
  if (monthdays.length === 0 && weekdays.length === 0) return false;
  return MONTHS[unit] * interval === 1 || (MONTHS[unit] > 0 && month !== null && month !== 'each');
};

/** The days of a recurrence within a stretch, in order. */
const daysWithin = (every: Every, bounds: Bounds): Day[] =>
  every.unit === 'week' ? weekly(every, bounds) : monthly(every, bounds);

const weekly = ({ interval, weekdays }: Every, { start, end }: Bounds): Day[] => {
  const days: Day[] = [];
  const first = Math.min(...weekdays.map((weekday) => (weekday - weekdayIndex(start) + 7) % 7));
  const anchor = addDays(start, first);
  const monday = addDays(anchor, -weekdayIndex(anchor));
  for (let week = monday; week <= end; week = addDays(week, 7 * interval))
    for (const weekday of weekdays) {
      const day = addDays(week, weekday);
      if (day >= start && day <= end) days.push(day);
    }
  return days;
};

const monthly = (every: Every, { start, end }: Bounds): Day[] => {
  const days: Day[] = [];
  const after = every.month === 'after';
  for (let month = `${start.slice(0, 7)}-01`; month <= end; month = nextMonth(month)) {
    if (!counts(every, Number(month.slice(5, 7)))) continue;
    const found = inMonth(every, after ? nextMonth(month) : month);
    days.push(...found.filter((day) => after || (day >= start && day <= end)));
  }
  return days;
};

/** Whether a month is one of a quarter's that are meant. */
const counts = ({ unit, month }: Every, number: number): boolean => {
  const size = MONTHS[unit];
  if (size === 1) return true;
  return number % size === (typeof month === 'number' ? month % size : 0);
};

const inMonth = ({ positions, weekdays, monthdays }: Every, first: Day): Day[] => {
  const last = Number(monthEnd(first).slice(8));
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const numbered = monthdays.map((day) =>
    ofMonth(year, month, day < 0 ? last : Math.min(day, last)),
  );
  const named = positions.flatMap((n) => weekdays.map((weekday) => nthWeekday(first, weekday, n)));
  return [...new Set([...numbered, ...named.filter((day) => day !== null)])].sort();
};

/** The runs of a recurrence within a stretch: each is one rule with all the days it gives, counted from the first of them. */
export const runsOf = (every: Every, bounds: Bounds): Run[] => {
  const days = daysWithin(every, bounds);
  const short = days.filter((day) => isShort(every, day));
  const full = days.filter((day) => !short.includes(day));
  const last = full.at(-1);
  const until = every.month === 'after' && last ? monthEnd(last) : bounds.end;
  return [
    ...(full.length > 0 ? [{ rule: `${ruleOf(every)};UNTIL=${compact(until)}`, days: full }] : []),
    ...short.map((day) => ({
      rule: `FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;UNTIL=${compact(day)}`,
      days: [day],
    })),
  ];
};

/** A 29th or 30th that stands on the last of February: a rule would leave February out, and few programs know BYSETPOS here. */
const isShort = ({ monthdays }: Every, day: Day): boolean =>
  day.slice(5, 7) === '02' &&
  monthdays.some((number) => number === 29 || number === 30) &&
  !monthdays.includes(Number(day.slice(8))) &&
  day === monthEnd(day);

const compact = (day: Day): string => day.replaceAll('-', '');

const ruleOf = ({ unit, interval, weekdays, positions, monthdays }: Every): string => {
  const months = MONTHS[unit] * interval;
  const each = unit === 'week' ? interval : months;
  const named = positions.length > 0 ? positions.map(String) : [''];
  const byday = named.flatMap((n) => weekdays.map((weekday) => `${n}${BYDAY[weekday]}`));
  return [
    `FREQ=${unit === 'week' ? 'WEEKLY' : 'MONTHLY'}`,
    ...(each > 1 ? [`INTERVAL=${each}`] : []),
    // A 31st of a shorter month is its last day, so the last is what is meant in every month.
    byday.length > 0
      ? `BYDAY=${byday.join(',')}`
      : `BYMONTHDAY=${monthdays.map((day) => (day === 31 ? -1 : day)).join(',')}`,
  ].join(';');
};
