import { addDays, type Day } from './day.ts';

/** A change of a zone's clock: the wall time just before it, and minutes ahead of UTC on either side. */
export interface Transition {
  /** `YYYY-MM-DDTHH:MM` by the clock as it ran before the change. */
  wall: string;
  from: number;
  to: number;
}

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

const offsetAt = (zone: string, stamp: number): number => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name = format.formatToParts(stamp).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
};

const stampOf = (day: Day, time: string, zone: string): number => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const guess = wall - offsetAt(zone, wall) * MINUTE;
  return wall - offsetAt(zone, guess) * MINUTE;
};

/** «+04:00»: how far ahead of UTC an offset in minutes is. */
export const offsetText = (minutes: number): string => {
  const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`;
};

/** Minutes a zone is ahead of UTC when a day begins there. */
export const offsetOn = (zone: string, day: Day): number =>
  offsetAt(zone, stampOf(day, '00:00', zone));

/** A moment by the region's clock with its offset: `2022-03-15T09:00:00+04:00`. */
export const momentIn = (zone: string, day: Day, time: string): string =>
  `${day}T${time}:00${offsetText(offsetAt(zone, stampOf(day, time, zone)))}`;

/** The same moment by UTC to the minute: `2022-03-15T05:00`. */
export const utcOf = (zone: string, day: Day, time: string): string =>
  minuteText(stampOf(day, time, zone));

/** Changes of a zone's clock from the first day to the last, in order; none where the clock stands still. */
export const transitionsIn = (zone: string, first: Day, last: Day): Transition[] => {
  const found: Transition[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    let before = Date.parse(`${day}T00:00Z`);
    let after = Date.parse(`${addDays(day, 1)}T00:00Z`);
    const [from, to] = [offsetAt(zone, before), offsetAt(zone, after)];
    if (from === to) continue;
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / MINUTE / 2) * MINUTE;
      if (offsetAt(zone, middle) === from) before = middle;
      else after = middle;
    }
    found.push({ wall: minuteText(after + from * MINUTE), from, to });
  }
  return found;
};

const minuteText = (stamp: number): string => new Date(stamp).toISOString().slice(0, 16);
