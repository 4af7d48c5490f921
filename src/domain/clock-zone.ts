import type { Day } from './day.ts';
import { offsetOn } from './zone.ts';

const HOURS = { мск: 3, msk: 3, gmt: 0, utc: 0, z: 0 } as const;

/** A time that names a zone of its own, by the region's clock; null when it names none or falls on another day. */
export const inRegion = (
  typed: string,
  zone: string,
  day: Day,
): { time: string; other: boolean } | null => {
  const [, hours = '', minutes = '', rest = ''] =
    /^(\d{1,2}):(\d\d)(?::00)?\s*\(?\s*([a-zа-я]*\s*(?:[+-]\d{1,2}(?::?\d\d)?)?)\s*\)?$/i.exec(
      typed.trim(),
    ) ?? [];
  if (rest.trim() === '') return null;
  const own = minutesAhead(rest.trim().toLowerCase());
  if (own === null || Number(hours) > 23 || Number(minutes) > 59) return null;
  const here = offsetOn(zone, day);
  const at = Number(hours) * 60 + Number(minutes) - own + here;
  if (at < 0 || at >= 24 * 60) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  return { time: `${pad(Math.floor(at / 60))}:${pad(at % 60)}`, other: own !== here };
};

const minutesAhead = (text: string): number | null => {
  const [, name = '', sign = '', hours = '0', minutes = '0'] =
    /^([a-zа-я]*)\s*(?:([+-])(\d{1,2}):?(\d\d)?)?$/.exec(text) ?? [];
  if (name !== '' && !Object.hasOwn(HOURS, name)) return null;
  const base = name === '' ? 0 : HOURS[name as keyof typeof HOURS];
  const more = Number(hours) * 60 + Number(minutes);
  return base * 60 + (sign === '-' ? -more : more);
};
