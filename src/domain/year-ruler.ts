import {
  type Day,
  dayMonth,
  daysBetween,
  longDay,
  weekdayName,
  weekdayShort,
  yearShare,
} from './day.ts';
import { counted } from './plural.ts';

/** The year's ruler as it stands on a day. */
export interface YearRuler {
  /** Passed part of the year, 0 to 100. */
  percent: number;
  /** Words on the flag. */
  flag: string;
  /** Fewer words for a phone. */
  brief: string;
  /** The whole picture in a sentence. */
  label: string;
  /** Which way the flag flies from its mark. */
  side: 'left' | 'right';
  /** Month of the day, 1–12; 0 outside the year. */
  month: number;
}

/** Where `today` stands in the year of the roadmap: within it, before it or after it. */
export const yearRuler = (year: number, today: Day): YearRuler => {
  const first = `${year}-01-01`;
  if (today < first) {
    const wait = counted(daysBetween(today, first), 'день', 'дня', 'дней');
    const flag = `До начала ${year} года ${wait}`;
    return {
      percent: 0,
      flag,
      brief: `До ${year} года ${wait}`,
      label: `${flag}.`,
      side: 'right',
      month: 0,
    };
  }
  if (today > `${year}-12-31`) {
    const flag = `${year} год завершён`;
    return { percent: 100, flag, brief: flag, label: `${flag}.`, side: 'left', month: 0 };
  }
  const share = yearShare(today);
  const week = Math.floor(daysBetween(first, today) / 7) + 1;
  return {
    percent: Math.round(share * 1e5) / 1e3,
    flag: `Сегодня ${weekdayName(today)}, ${dayMonth(today)}`,
    brief: `Сегодня ${weekdayShort(today)}, ${dayMonth(today)}`,
    label: `Сегодня ${weekdayName(today)}, ${longDay(today)}: ${week}-я неделя года.`,
    side: share > 0.5 ? 'left' : 'right',
    month: Number(today.slice(5, 7)),
  };
};
