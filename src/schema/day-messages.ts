import type { Explained } from './yaml-messages.ts';

/** Beginnings of the names of months that all their cases share. */
export const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const IN_MONTH = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];

/** Explains a value that is no day, with the day it most likely meant. */
export const explainDay = (key: string, typed: string): Explained => {
  const iso = asIso(typed);
  const [year = 0, month = 0, day = 0] = (iso ?? '').split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (iso && month >= 1 && month <= 12 && day > last) {
    return {
      rule: 'date-exists',
      message: `Дня «${typed}» нет: в ${IN_MONTH[month - 1]} ${year} года ${last} ${last === 31 ? 'день' : 'дней'}.`,
      fix: `${key}: ${year}-${String(month).padStart(2, '0')}-${last}`,
    };
  }
  const real = iso && month >= 1 && month <= 12 && day >= 1;
  return {
    rule: 'date-format',
    message: `«${typed}» — не дата. Сначала год, потом месяц и день через дефис.`,
    fix: `${key}: ${real && iso !== typed ? iso : '2022-03-16'}`,
  };
};

/** The ISO day an editor meant by `16.03.2022`, `16/03/2022` or «16 марта 2022»; null when that can't be told. */
export const asIso = (typed: string): string | null => {
  const pad = (text: string | number) => String(text).padStart(2, '0');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return `${iso[1]}-${pad(iso[2] ?? '')}-${pad(iso[3] ?? '')}`;
  const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(typed);
  if (numeric) return `${numeric[3]}-${pad(numeric[2] ?? '')}-${pad(numeric[1] ?? '')}`;
  const words = /^(\d{1,2})\s+([а-яё]+)\s+(\d{4})/i.exec(typed);
  const month = words?.[2]?.toLowerCase() ?? '';
  const index =
    month === 'мая' || month === 'май'
      ? 4
      : MONTHS.findIndex((stem, at) => at !== 4 && month.startsWith(stem));
  return words && index >= 0 ? `${words[3]}-${pad(index + 1)}-${pad(words[1] ?? '')}` : null;
};
