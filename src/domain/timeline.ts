import { type Day, daysBetween, monthEnd, parts } from './day.ts';
import type { Deadline } from './deadline.ts';

/** How a deadline is drawn on its year: shares are percents of the year's width, days are counted from 1 January. */
export type Mark =
  /** A stretch of days. */
  | { form: 'bar'; from: number; to: number }
  /** A single day, wide enough to be seen. */
  | { form: 'post'; from: number; to: number }
  /** «до …»: a dashed line that runs to the post of the last day. */
  | { form: 'until'; from: number; to: number }
  /** A recurrence: one tick for each of its days. */
  | { form: 'ticks'; from: number; to: number; days: number[] }
  /** «еженедельно» with no day named. */
  | { form: 'pulse'; from: number; to: number }
  /** «постоянно» and «в течение года». */
  | { form: 'line'; from: number; to: number };

const POST = 0.75;
const POST_OF_UNTIL = 0.35;
const RUN_UP = 3.4;
const ALL = { from: 0, to: 100 };

/** A percent short enough for mark-up: two digits after the point. */
export const percent = (share: number): number => Math.round(share * 100) / 100;

/** Days in a year, 365 or 366. */
export const yearLength = (year: number): number =>
  daysBetween(`${year}-01-01`, `${year + 1}-01-01`);

/** Whole days of the year gone before a day begins, never less than none nor more than all. */
export const dayOfYear = (day: Day, year: number): number =>
  Math.min(Math.max(daysBetween(`${year}-01-01`, day), 0), yearLength(year));

/** Share of the year gone before a day begins, in percent: 0 before the year, 100 after it. */
export const shareOf = (day: Day, year: number): number =>
  percent((dayOfYear(day, year) / yearLength(year)) * 100);

const endShare = (day: Day, year: number): number => {
  const gone = day < `${year}-01-01` ? 0 : Math.min(dayOfYear(day, year) + 1, yearLength(year));
  return percent((gone / yearLength(year)) * 100);
};

/** Where each of the twelve months begins, in percent of the year. */
export const monthShares = (year: number): number[] =>
  MONTHS.map((month) => shareOf(firstOf(year, month), year));

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const firstOf = (year: number, month: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-01`;

/** The picture of one deadline within its year. */
export const markOf = (deadline: Deadline, year: number): Mark => {
  const { kind, start, end, occurrences } = deadline;
  if (kind === 'always' || kind === 'year') return { form: 'line', ...ALL };
  if (kind === 'weekly' || kind === 'monthly') return recurring(occurrences, year);
  if (!end)
    return start ? { form: 'bar', from: shareOf(start, year), to: 100 } : { form: 'line', ...ALL };
  const to = endShare(end, year);
  if (!start) return { form: 'until', from: percent(Math.max(to - RUN_UP, 0)), to };
  const from = shareOf(start, year);
  if (start === end) return { form: 'post', from, to: percent(Math.min(from + POST, 100)) };
  return { form: 'bar', from, to };
};

const recurring = (occurrences: readonly Day[], year: number): Mark => {
  const own = occurrences.filter((day) => parts(day)[0] === year);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return { form: 'pulse', ...ALL };
  const days = own.map((day) => dayOfYear(day, year));
  return { form: 'ticks', from: shareOf(first, year), to: endShare(last, year), days };
};

/** The post that ends a mark: the day itself, or the last day of «до …»; null where there is none. */
export const postOf = (mark: Mark): { from: number; width: number } | null => {
  if (mark.form === 'post') return { from: mark.from, width: percent(mark.to - mark.from) };
  if (mark.form !== 'until') return null;
  return { from: percent(Math.max(mark.to - POST_OF_UNTIL, 0)), width: POST_OF_UNTIL };
};

/** Months 1–12 of the year that a deadline touches; all of them when it names no day. */
export const monthsOf = (deadline: Deadline, year: number): number[] => {
  const { kind, start, end, occurrences } = deadline;
  if (kind === 'weekly' || kind === 'monthly') {
    if (occurrences.length === 0) return [...MONTHS];
    const own = occurrences.filter((day) => parts(day)[0] === year);
    return [...new Set(own.map((day) => parts(day)[1]))];
  }
  if (!start && !end) return [...MONTHS];
  const [from, to] = [start ?? end ?? '', end ?? `${year}-12-31`];
  return MONTHS.filter((month) => {
    const first = firstOf(year, month);
    return from <= monthEnd(first) && to >= first;
  });
};
