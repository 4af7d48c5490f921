import { MONTHS } from '../schema/day-messages.ts';
import { type Day, dayMonth, longDay, parts, weekdayName, weekdayShort } from './day.ts';
import type { EveryUnit, Reading } from './deadline/reading.ts';
import type { Deadline } from './deadline.ts';
import { counted } from './plural.ts';

const SPACE = '[\\s\\u00a0]';
const DATE = new RegExp(
  `(\\d{2})\\.(\\d{2})\\.(\\d{4})|(?:(\\d{1,2})${SPACE})?(${MONTHS.join('|')})(?:[ья]|а|й)?${SPACE}(\\d{4})(?:${SPACE}года)?`,
  'g',
);

/** A piece of a deadline's wording; `datetime` is the day or month that it names, null when none. */
export interface WordingPart {
  text: string;
  datetime: string | null;
}

const two = (value: string | number): string => String(value).padStart(2, '0');

/** An order's wording cut at the dates it names, nothing lost: joined again the pieces are the wording. */
export const wordingParts = (wording: string): WordingPart[] => {
  const found: WordingPart[] = [];
  let from = 0;
  for (const match of wording.matchAll(DATE)) {
    const [text, date, month, year, dayBefore, name, ofYear] = match;
    if (match.index > from) found.push({ text: wording.slice(from, match.index), datetime: null });
    const datetime = date
      ? `${year}-${month}-${date}`
      : [ofYear, two(MONTHS.indexOf(name ?? '') + 1), ...(dayBefore ? [two(dayBefore)] : [])].join(
          '-',
        );
    found.push({ text, datetime });
    from = match.index + text.length;
  }
  if (from < wording.length) found.push({ text: wording.slice(from), datetime: null });
  return found;
};

/** Weekdays of a deadline's days, for beside its wording: «понедельник», «первый день — пн, последний — вт»; null where the wording says it or there is no day. */
export const weekdaysOf = ({ kind, start, end, occurrences }: Deadline): string | null => {
  if (kind === 'day' || kind === 'by') return end ? weekdayName(end) : null;
  return kind === 'range' && start && end && occurrences.length === 0
    ? `первый день — ${weekdayShort(start)}, последний — ${weekdayShort(end)}`
    : null;
};

const withYear = (day: Day): string => `${longDay(day)} (${weekdayName(day)})`;

const PERIODS: Partial<Record<EveryUnit, string>> = {
  quarter: 'каждый квартал',
  'half-year': 'каждое полугодие',
};

/** A deadline as a person would say it, with weekdays: «с 14 февраля (понедельник) по 1 марта 2022 года (вторник)». */
export const readingOf = ({
  kind,
  start,
  end,
  occurrences,
  every,
  unsaid,
  note,
}: Reading): string => {
  const [first, last] = [occurrences[0], occurrences.at(-1)];
  if (occurrences.length > 1 && first && last) {
    const dates = counted(occurrences.length, 'дата', 'даты', 'дат');
    return `${dates}: первая — ${withYear(first)}, последняя — ${withYear(last)}`;
  }
  if (kind === 'weekly') return 'каждую неделю, день недели не назван';
  const waits = unsaid.includes('schedule') && note;
  if (kind === 'monthly')
    return `${PERIODS[every?.unit ?? 'month'] ?? 'каждый месяц'}, ${waits ? note : 'день не назван'}`;
  if (kind === 'always' && waits) return `дня в сроке нет: ${note}`;
  if (kind === 'always') return 'весь срок проекта, последний день не назван';
  if (!end) return start ? `с ${withYear(start)}` : 'день не назван';
  if (kind === 'day') return `${longDay(end)}, ${weekdayName(end)}`;
  if (!start) return `последний день — ${longDay(end)}, ${weekdayName(end)}`;
  const sameYear = parts(start)[0] === parts(end)[0];
  return `с ${sameYear ? `${dayMonth(start)} (${weekdayName(start)})` : withYear(start)} по ${withYear(end)}`;
};
