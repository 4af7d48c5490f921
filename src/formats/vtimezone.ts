import type { Day } from '../domain/day.ts';
import { offsetOn, offsetText, transitionsIn } from '../domain/zone.ts';

/** The lines that tell a calendar how a zone's clock runs in the years of the given days. */
export const timezone = (zone: string, days: readonly Day[]): string[] => {
  const years = days.map((day) => day.slice(0, 4)).sort();
  const first = `${years[0] ?? '1970'}-01-01`;
  const changes = years.length > 0 ? transitionsIn(zone, first, `${years.at(-1)}-12-31`) : [];
  const start = offsetOn(zone, first);
  const lowest = Math.min(start, ...changes.map(({ to }) => to));
  const rule = (wall: string, from: number, to: number) => {
    const kind = to > lowest ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      `DTSTART:${wall.replace(/[-:]/g, '')}00`,
      `TZOFFSETFROM:${compact(from)}`,
      `TZOFFSETTO:${compact(to)}`,
      `TZNAME:${offsetText(to)}`,
      `END:${kind}`,
    ];
  };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...rule(`${first}T00:00`, start, start),
    ...changes.flatMap(({ wall, from, to }) => rule(wall, from, to)),
    'END:VTIMEZONE',
  ];
};

const compact = (minutes: number): string => offsetText(minutes).replace(':', '');
