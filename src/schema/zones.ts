/** A zone of the IANA base for each hour of Russia's clocks, and its distance from UTC (107-ФЗ «Об исчислении времени», ст. 5). */
const ZONES: readonly [zone: string, hours: number][] = [
  ['Europe/Kaliningrad', 2],
  ['Europe/Moscow', 3],
  ['Europe/Samara', 4],
  ['Asia/Yekaterinburg', 5],
  ['Asia/Omsk', 6],
  ['Asia/Krasnoyarsk', 7],
  ['Asia/Irkutsk', 8],
  ['Asia/Yakutsk', 9],
  ['Asia/Vladivostok', 10],
  ['Asia/Magadan', 11],
  ['Asia/Kamchatka', 12],
];
const MOSCOW = 3;

/** The zone that «UTC+10», «МСК+7» or «+10:00» means; null when that can't be told. */
export const meantZone = (typed: string): string | null => {
  const [, from = '', sign, digits] =
    /^(utc|gmt|мск|msk)?\s*([+−-])\s*(\d{1,2})(?::?00)?$/i.exec(typed.trim()) ?? [];
  if (/^(?:мск|msk|москва|moscow)$/i.test(typed.trim())) return 'Europe/Moscow';
  if (!digits) return null;
  const hours = (sign === '+' ? 1 : -1) * Number(digits) + (/^[мm]/i.test(from) ? MOSCOW : 0);
  return ZONES.find(([, own]) => own === hours)?.[0] ?? null;
};

/** All zones with their distance from Moscow's clock, to choose from. */
export const zoneList = (): string =>
  ZONES.map(([zone, hours]) => `${zone} (${fromMoscow(hours - MOSCOW)})`).join(', ');

const fromMoscow = (hours: number): string =>
  hours === 0 ? 'МСК' : `МСК${hours > 0 ? '+' : '−'}${Math.abs(hours)}`;
