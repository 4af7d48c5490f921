import { type Day, monthName, parts } from './day.ts';
import { capital } from './practice-words.ts';

/** Entries of one calendar month. */
export interface MonthGroup<T> {
  /** `YYYY-MM` */
  month: string;
  /** «Март 2022» */
  title: string;
  items: T[];
}

/** «Март 2022», for any day of the month. */
export const monthTitle = (day: Day): string => {
  const [year, month] = parts(day);
  return `${capital(monthName(month))} ${year}`;
};

/** Entries gathered by month; months and entries keep the order in which they come. */
export const byMonth = <T>(items: readonly T[], dayOf: (item: T) => Day): MonthGroup<T>[] => {
  const groups = new Map<string, MonthGroup<T>>();
  for (const item of items) {
    const day = dayOf(item);
    const month = day.slice(0, 7);
    const group = groups.get(month) ?? { month, title: monthTitle(day), items: [] };
    group.items.push(item);
    groups.set(month, group);
  }
  return [...groups.values()];
};
