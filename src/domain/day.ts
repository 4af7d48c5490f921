/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

const MS = 86_400_000;
const stamp = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const fromStamp = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
const ru = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('ru-RU', { timeZone: 'UTC', ...options });
const LONG = ru({ day: 'numeric', month: 'long' });
const WEEKDAY = ru({ weekday: 'long' });
const WEEKDAY_SHORT = ru({ weekday: 'short' });
const MONTH = ru({ month: 'long' });

/** The day `count` days after (or before, when negative). */
export const addDays = (day: Day, count: number): Day => fromStamp(stamp(day) + count * MS);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((stamp(to) - stamp(from)) / MS);

/** Day of the week, 0 for Monday to 6 for Sunday. */
export const weekdayIndex = (day: Day): number => (new Date(stamp(day)).getUTCDay() + 6) % 7;

/** The last day of the month that `day` is in. */
export const monthEnd = (day: Day): Day => {
  const [year, month] = parts(day);
  return fromStamp(Date.UTC(year, month, 0));
};

/** Year, month 1–12 and day of the month. */
export const parts = (day: Day): [year: number, month: number, date: number] =>
  day.split('-').map(Number) as [number, number, number];

/** «16 марта» */
export const dayMonth = (day: Day): string => LONG.format(stamp(day));

/** «16 марта 2022 года» */
export const longDay = (day: Day): string => `${dayMonth(day)} ${parts(day)[0]} года`;

/** «16.03.2022» */
export const numericDay = (day: Day): string => day.split('-').reverse().join('.');

/** «среда» */
export const weekdayName = (day: Day): string => WEEKDAY.format(stamp(day));

/** «ср» */
export const weekdayShort = (day: Day): string => WEEKDAY_SHORT.format(stamp(day));

/** «март», for months 1–12. */
export const monthName = (month: number): string => MONTH.format(Date.UTC(2022, month - 1, 1));

/** «марта», for months 1–12. */
export const monthGenitive = (month: number): string =>
  LONG.format(Date.UTC(2022, month - 1, 1)).replace(/^\d+\s/, '');

/** Share of the year that has passed before the day begins, from 0 to 1. */
export const yearShare = (day: Day): number => {
  const [year] = parts(day);
  return daysBetween(`${year}-01-01`, day) / daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
};

/** The day it is at a moment in a zone of the IANA base. */
export const dayIn = (zone: string, moment: Date): Day =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
