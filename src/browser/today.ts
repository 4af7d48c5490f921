import { type Day, dayIn } from '../domain/day.ts';

/** The day it is now in the region, by the reader's clock and the zone the page names. */
export const todayHere = (): Day =>
  dayIn(document.documentElement.dataset.zone ?? 'Europe/Moscow', new Date());
