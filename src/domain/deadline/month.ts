import { addDays, type Day, monthEnd, weekdayIndex } from '../day.ts';

/** Days of the week in the nominative, Monday first. */
export const WEEKDAY_NAMES = [
  'понедельник',
  'вторник',
  'среда',
  'четверг',
  'пятница',
  'суббота',
  'воскресенье',
];

/** Days of the week after «по», Monday first. */
export const BY_WEEKDAY = [
  'понедельникам',
  'вторникам',
  'средам',
  'четвергам',
  'пятницам',
  'субботам',
  'воскресеньям',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** The day with this number in a month 1–12. */
export const ofMonth = (year: number, month: number, day: number): Day =>
  `${year}-${two(month)}-${two(day)}`;

/** The first day of the month that follows. */
export const nextMonth = (day: Day): Day => addDays(monthEnd(day), 1);

/** The n-th weekday (0 for Monday) of the month that begins on `first`, −1 for the last; null when it has no fifth. */
export const nthWeekday = (first: Day, weekday: number, n: number): Day | null => {
  if (n < 0) {
    const last = monthEnd(first);
    return addDays(last, -((weekdayIndex(last) - weekday + 7) % 7));
  }
  const day = addDays(first, ((weekday - weekdayIndex(first) + 7) % 7) + 7 * (n - 1));
  return day.slice(0, 7) === first.slice(0, 7) ? day : null;
};
