import type { Data } from '../schema/index.ts';

type Dates = Data<'roadmap'>['dates'];
type Weekday = NonNullable<Dates['weekday']>;
type Gender = 'masculine' | 'feminine' | 'neuter';

const DAYS: Record<Weekday, { every: string; on: string; gender: Gender }> = {
  monday: { every: 'по понедельникам', on: 'понедельник', gender: 'masculine' },
  tuesday: { every: 'по вторникам', on: 'вторник', gender: 'masculine' },
  wednesday: { every: 'по средам', on: 'среду', gender: 'feminine' },
  thursday: { every: 'по четвергам', on: 'четверг', gender: 'masculine' },
  friday: { every: 'по пятницам', on: 'пятницу', gender: 'feminine' },
  saturday: { every: 'по субботам', on: 'субботу', gender: 'feminine' },
  sunday: { every: 'по воскресеньям', on: 'воскресенье', gender: 'neuter' },
};

const PLACES: Record<NonNullable<Dates['position']>, Record<Gender, string>> = {
  first: { masculine: 'первый', feminine: 'первую', neuter: 'первое' },
  second: { masculine: 'второй', feminine: 'вторую', neuter: 'второе' },
  third: { masculine: 'третий', feminine: 'третью', neuter: 'третье' },
  fourth: { masculine: 'четвёртый', feminine: 'четвёртую', neuter: 'четвёртое' },
  last: { masculine: 'последний', feminine: 'последнюю', neuter: 'последнее' },
};

/** How often a recurrence comes: «по вторникам», «в последний вторник месяца»; null when no weekday is named. */
export const rhythmOf = ({ kind, weekday, position }: Dates): string | null => {
  if (!weekday) return null;
  const { every, on, gender } = DAYS[weekday];
  if (kind === 'weekly') return every;
  if (kind !== 'monthly' || !position) return null;
  const place = PLACES[position][gender];
  return `${place === 'второй' || place === 'вторую' || place === 'второе' ? 'во' : 'в'} ${place} ${on} месяца`;
};
