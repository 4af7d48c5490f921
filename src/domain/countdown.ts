import { type Day, daysBetween } from './day.ts';
import { plural } from './plural.ts';

/** How far a coming day is, in words; `near` within seven days. */
export interface Countdown {
  text: string;
  near: boolean;
}

/** «сегодня», «завтра», «через 3 дня» for the thirty days ahead; null for days past or further off. */
export const countdown = (day: Day, today: Day): Countdown | null => {
  const days = daysBetween(today, day);
  if (days < 0 || days > 30) return null;
  const text =
    days === 0
      ? 'сегодня'
      : days === 1
        ? 'завтра'
        : `через ${days}\u00a0${plural(days, 'день', 'дня', 'дней')}`;
  return { text, near: days <= 7 };
};
