import {
  type Day,
  daysBetween,
  monthGenitive,
  parts,
  weekdayIndex,
  weekdayName,
  weekdayShort,
} from './day.ts';

/** What a date's block shows of a day: the number, the month, the week's ticks and the weekday. */
export const dayBlock = (day: Day, today: Day) => {
  const [year, month, date] = parts(day);
  const on = weekdayIndex(day);
  const ahead = daysBetween(today, day);
  return {
    number: date,
    month: monthGenitive(month),
    year: ` ${year} года, `,
    short: weekdayShort(day),
    weekday: weekdayName(day),
    near: ahead >= 0 && ahead <= 7,
    ticks: [0, 1, 2, 3, 4, 5, 6].map((at) => ({
      y: at === on ? '0' : at > 4 ? '0.5rem' : '0.3rem',
      height: at === on ? '0.8rem' : at > 4 ? '0.3rem' : '0.5rem',
      width: at === on ? '5' : '1.5',
      on: at === on,
    })),
  };
};
