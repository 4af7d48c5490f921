import type { Every } from './deadline/reading.ts';

type Gender = 'masculine' | 'feminine' | 'neuter';

/** Days of the week from Monday on. */
const DAYS: { every: string; on: string; gender: Gender }[] = [
  { every: 'понедельникам', on: 'понедельник', gender: 'masculine' },
  { every: 'вторникам', on: 'вторник', gender: 'masculine' },
  { every: 'средам', on: 'среду', gender: 'feminine' },
  { every: 'четвергам', on: 'четверг', gender: 'masculine' },
  { every: 'пятницам', on: 'пятницу', gender: 'feminine' },
  { every: 'субботам', on: 'субботу', gender: 'feminine' },
  { every: 'воскресеньям', on: 'воскресенье', gender: 'neuter' },
];

const PLACES: Record<number, Record<Gender, string>> = {
  1: { masculine: 'в первый', feminine: 'в первую', neuter: 'в первое' },
  2: { masculine: 'во второй', feminine: 'во вторую', neuter: 'во второе' },
  3: { masculine: 'в третий', feminine: 'в третью', neuter: 'в третье' },
  4: { masculine: 'в четвёртый', feminine: 'в четвёртую', neuter: 'в четвёртое' },
  5: { masculine: 'в пятый', feminine: 'в пятую', neuter: 'в пятое' },
  [-1]: { masculine: 'в последний', feminine: 'в последнюю', neuter: 'в последнее' },
};

const AND = new Intl.ListFormat('ru', { type: 'conjunction' });

/** How often a recurrence comes: «по вторникам», «в последний вторник месяца»; null when no weekday is named. */
export const rhythmOf = (every: Every | null): string | null => {
  const days = (every?.weekdays ?? []).flatMap((weekday) => DAYS[weekday] ?? []);
  if (!every || days.length === 0) return null;
  if (every.positions.length === 0 && every.unit === 'week') {
    return `по ${AND.format(days.map((day) => day.every))}`;
  }
  const named = every.positions.flatMap((position) =>
    days.map(({ on, gender }) => `${PLACES[position]?.[gender] ?? 'в'} ${on}`),
  );
  return named.length > 0 && every.unit === 'month' ? `${AND.format(named)} месяца` : null;
};
