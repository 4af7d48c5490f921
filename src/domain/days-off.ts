import type { Site } from '../schema/index.ts';
import { type Day, dayMonth, weekdayName } from './day.ts';

/** A day off that falls on a day somebody meets. */
export type DayOff = Site['holidays'][number];

/** Those of the days that the production calendar calls days off, in order. */
export const daysOff = (days: readonly Day[], holidays: readonly DayOff[]): DayOff[] =>
  holidays.filter(({ date }) => days.includes(date)).toSorted((a, b) => (a.date < b.date ? -1 : 1));

/** «8 марта, вторник: Международный женский день» */
export const dayOffWords = ({ date, name }: DayOff): string =>
  `${dayMonth(date)}, ${weekdayName(date)}: ${name}`;
