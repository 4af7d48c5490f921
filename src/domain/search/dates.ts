import { stem } from './normal.ts';

const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';
const GENITIVES =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря';
const MONTH_STEMS = MONTHS.split(' ').map(stem);
const NUMBERS = new Map(
  [...MONTHS.split(' '), ...GENITIVES.split(' ')].map((word, at) => [word, (at % 12) + 1]),
);
const NUMERIC = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const SHORT = /^(\d\d)\.(\d\d)$/;

const two = (value: number): string => String(value).padStart(2, '0');

/** Terms of a day: `2022-02-21` when the year is known, `02-21`, the month's stem and the year. */
export const dayTerms = (day: number, month: number, year: number | null): string[] => {
  if (day < 1 || day > 31 || month < 1 || month > 12) return [];
  const short = `${two(month)}-${two(day)}`;
  const name = MONTH_STEMS[month - 1] ?? '';
  return year === null ? [short, name] : [`${year}-${short}`, short, name, String(year)];
};

/** Terms of a day written in digits: «21.02.2022», «21.02.22», «21.02»; none when it is no day. */
export const numericDayTerms = (token: string): string[] => {
  const [, day, month, year] = NUMERIC.exec(token) ?? SHORT.exec(token) ?? [];
  if (!day || !month) return [];
  const full = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
  return dayTerms(Number(day), Number(month), full);
};

/** Whether a term stands for a day, with or without its year. */
export const isDay = (term: string): boolean => /^(?:\d{4}-)?\d\d-\d\d$/.test(term);

/** Number of the month a normal word names in «21 февраля» or «февраль»; undefined for other words. */
export const monthOf = (word: string): number | undefined => NUMBERS.get(word);
