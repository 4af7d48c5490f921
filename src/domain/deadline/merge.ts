import { Stop } from './cursor.ts';
import { BY_WEEKDAY } from './month.ts';
import type { Every } from './reading.ts';
import { MONTHS } from './recurrence.ts';
import type { Rhythm } from './tree.ts';

/** One recurrence from its parts: «ежемесячно» and «в последний вторник месяца». */
export const mergeRhythms = (rhythms: readonly Rhythm[]): Every => {
  const every: Every = {
    unit: 'day',
    interval: 1,
    times: 1,
    atLeast: false,
    weekdays: [],
    positions: [],
    monthdays: [],
    due: false,
    month: null,
  };
  let unit: Every['unit'] | null = null;
  for (const { every: part, from } of rhythms) {
    // «ежеквартально, до 5 числа месяца, следующего за отчётным» tells of quarters twice, once less exactly.
    const looser: boolean =
      part.monthdays !== undefined &&
      part.unit === 'month' &&
      part.month === 'after' &&
      unit !== null &&
      MONTHS[unit] > 1;
    if (part.unit && unit && part.unit !== unit && !looser)
      throw new Stop(
        from,
        'contradiction',
        'Повторение названо дважды и по-разному.',
        (part.weekdays ?? []).map((day) => `еженедельно по ${BY_WEEKDAY[day]}`),
      );
    unit = looser ? unit : (part.unit ?? unit);
    const weekdays = [...every.weekdays, ...(part.weekdays ?? [])].sort((a, b) => a - b);
    Object.assign(every, part, { weekdays: [...new Set(weekdays)] });
  }
  const last = rhythms.at(-1) as Rhythm;
  if (!unit) {
    const days = every.monthdays.length > 0;
    const said = days ? 'какого месяца это число' : 'в каком месяце этот день недели';
    const offers = days
      ? [
          `до ${every.monthdays[0]} числа каждого месяца`,
          `до ${Math.max(1, every.monthdays[0] ?? 1)} марта`,
        ]
      : ['первый вторник каждого месяца', 'первый вторник марта'];
    throw new Stop(last.from, 'ambiguous', `Не сказано, ${said}.`, offers);
  }
  every.unit = unit;
  if (unit === 'week' && (every.monthdays.length > 0 || every.positions.length > 0))
    throw new Stop(
      last.from,
      'contradiction',
      'Еженедельно — и в один день месяца: так не бывает.',
    );
  if (unit !== 'week' && every.weekdays.length > 0 && every.positions.length === 0)
    throw new Stop(
      last.from,
      'contradiction',
      'Не сказано, в который по счёту такой день недели месяца.',
      every.weekdays.map((day) => `еженедельно по ${BY_WEEKDAY[day]}`),
    );
  if (unit === 'month' && every.interval === 1 && hasMonthDays(every)) every.month ??= 'each';
  return every;
};

/** Whether days of the month, or numbered weekdays, are named. */
export const hasMonthDays = ({ monthdays, positions }: Every): boolean =>
  monthdays.length > 0 || positions.length > 0;
