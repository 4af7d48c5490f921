import { type Day, longDay, monthEnd, monthName, parts } from '../day.ts';
import { plural } from '../plural.ts';
import { BY_WEEKDAY, WEEKDAY_NAMES } from './month.ts';
import type { Every, Reading, Span } from './reading.ts';

const ON_WEEKDAY = [
  ...WEEKDAY_NAMES.slice(0, 2),
  'среду',
  'четверг',
  'пятницу',
  'субботу',
  'воскресенье',
];
const FEMININE = new Set([2, 4, 5]);
const ORDINALS: Record<number, [masculine: string, feminine: string, neuter: string]> = {
  1: ['первый', 'первую', 'первое'],
  2: ['второй', 'вторую', 'второе'],
  3: ['третий', 'третью', 'третье'],
  4: ['четвёртый', 'четвёртую', 'четвёртое'],
  5: ['пятый', 'пятую', 'пятое'],
  [-1]: ['последний', 'последнюю', 'последнее'],
};
const OFTEN: Record<Every['unit'], [adverb: string, one: string, few: string, many: string]> = {
  day: ['ежедневно', 'день', 'дня', 'дней'],
  week: ['еженедельно', 'неделю', 'недели', 'недель'],
  month: ['ежемесячно', 'месяц', 'месяца', 'месяцев'],
  quarter: ['ежеквартально', 'квартал', 'квартала', 'кварталов'],
  'half-year': ['раз в полугодие', 'полугодие', 'полугодия', 'полугодий'],
  year: ['ежегодно', 'год', 'года', 'лет'],
  term: ['раз в четверть', 'четверть', 'четверти', 'четвертей'],
};

/** A reading in an order's manner; parsed again, with the same year, it gives the same days, rules and kind. */
export const printDeadline = (deadline: Reading): string => {
  const { kind, every, note } = deadline;
  const rhythm = every ? rhythmOf(every) : '';
  const days = spanWords(deadline);
  const main = [rhythm, days].filter(Boolean).join(', ') || (kind === 'always' ? 'постоянно' : '');
  return note ? `${main} (${note})` : main;
};

const spanWords = ({ kind, spans, unsaid, every }: Reading): string => {
  const recurs = kind === 'weekly' || kind === 'monthly';
  const bare = recurs && unsaid.includes('first-day') && unsaid.includes('last-day');
  if (bare) return '';
  const shown = recurs
    ? spans.map(({ start, end }) => ({
        start: unsaid.includes('first-day') ? null : start,
        end: unsaid.includes('last-day') ? null : end,
      }))
    : spans;
  if (kind === 'year' && unsaid.includes('year'))
    return every?.unit === 'year' || every?.unit === 'term' ? '' : 'в течение года';
  return shown.map((span) => words(span, kind)).join(', ');
};

const words = ({ start, end }: Span, kind: Reading['kind']): string => {
  if (!start || !end)
    return [start && `с ${longDay(start)}`, end && `до ${longDay(end)}`].filter(Boolean).join(' ');
  const [year] = parts(start);
  if (kind === 'day' || (kind === 'range' && start === end)) return longDay(start);
  if (kind === 'year' && end === `${year}-12-31`) return `${year} год`;
  if (kind === 'month' || kind === 'months') return monthWords(start, end);
  return `с ${longDay(start)} по ${longDay(end)}`;
};

/** «март 2022 года», «февраль – апрель 2022 года»; days that do not fill months are printed as days. */
const monthWords = (start: Day, end: Day): string => {
  const [[from, first, date], [to, last]] = [parts(start), parts(end)];
  if (date !== 1 || monthEnd(end) !== end) return `с ${longDay(start)} по ${longDay(end)}`;
  if (from === to && first === last) return `${monthName(first)} ${from} года`;
  const year = from === to ? '' : ` ${from} года`;
  return `${monthName(first)}${year} – ${monthName(last)} ${to} года`;
};

const rhythmOf = (every: Every): string => {
  const { unit, interval, times, atLeast, weekdays, positions, monthdays } = every;
  const [adverb, one, few, many] = OFTEN[unit];
  const plain = interval === 1 && times === 1 && !atLeast;
  const counted = `${times === 1 ? 'раз' : `${times} ${plural(times, 'раз', 'раза', 'раз')}`} в ${interval === 1 ? one : `${interval} ${plural(interval, one, few, many)}`}`;
  const floor = `не реже ${times} ${plural(times, 'раза', 'раз', 'раз')} в ${interval === 1 ? one : `${interval} ${plural(interval, one, few, many)}`}`;
  const often = plain ? adverb : atLeast ? floor : counted;
  if (monthdays.length > 0) return `${often} ${monthdayWords(every)}`;
  if (positions.length > 0) return `${often} ${positionWords(every)}`;
  if (weekdays.length > 0)
    return `${often} по ${list(weekdays.map((day) => BY_WEEKDAY[day] ?? ''))}`;
  return often;
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} и ${words.at(-1)}`;

const monthdayWords = ({ monthdays, due, month, unit }: Every): string => {
  const [last] = monthdays;
  const numbers = last === -1 ? 'последнего' : list(monthdays.map(String));
  const which = {
    each: ' каждого месяца',
    after: ` месяца, следующего за отчётным${AFTER[unit] ?? ''}`,
  };
  const ref =
    month === null
      ? ''
      : typeof month === 'number'
        ? ` ${QUARTER_MONTH[month]} месяца квартала`
        : which[month];
  return `${due ? 'до ' : ''}${numbers} числа${ref}`;
};

const AFTER: Partial<Record<Every['unit'], string>> = {
  quarter: ' кварталом',
  'half-year': ' полугодием',
};
const QUARTER_MONTH = { 1: 'первого', 2: 'второго', 3: 'третьего' };

const positionWords = ({ positions, weekdays, month }: Every): string => {
  const [day = 0] = weekdays;
  const gender = FEMININE.has(day) ? 1 : day === 6 ? 2 : 0;
  const which = list(positions.map((n) => ORDINALS[n]?.[gender] ?? ''));
  const on = list(weekdays.map((weekday) => ON_WEEKDAY[weekday] ?? ''));
  const ref = typeof month === 'number' ? ` ${QUARTER_MONTH[month]} месяца квартала` : ' месяца';
  return `${which.startsWith('втор') ? 'во' : 'в'} ${which} ${on}${ref}`;
};
