import { addDays, type Day } from '../domain/day.ts';
import { utcOf } from '../domain/zone.ts';
import { type Alarm, trigger } from './valarm.ts';
import { timezone } from './vtimezone.ts';

/** One entry of a calendar: a day, several days, or a time by the region's clock, once or repeated. */
export interface CalendarEvent {
  /** The same in every build and at every address. */
  uid: string;
  /** Day the entry rests on, never the day of the build. */
  stamp: Day;
  /** How many times the entry has changed since it was first given; left out when never. */
  sequence?: number;
  summary: string;
  description: string;
  url: string;
  start: Day;
  /** Last day, both ends included; the first day when left out. */
  end?: Day;
  /** From when to when by the region's clock; the whole day when left out. */
  time?: string;
  until?: string;
  rrule?: string;
  /** Days the recurrence leaves out. */
  except?: Day[];
  /** The day of a recurrence of the same name that this entry stands in for. */
  instead?: Day;
  alarms?: Alarm[];
}

/** A calendar that a reader subscribes to. */
export interface Calendar {
  name: string;
  description: string;
  /** Name in the IANA base. */
  zone: string;
  events: CalendarEvent[];
}

/** What a server calls such a file. */
export const ICS_TYPE = { 'Content-Type': 'text/calendar; charset=utf-8' };

const bytes = new TextEncoder();
const LIMIT = 75;

/** A calendar as RFC 5545 wants it: CRLF, lines of 75 octets, nothing that depends on the clock. */
export const ics = ({ name, description, zone, events }: Calendar): string => {
  const clocked = events
    .filter(({ time }) => time)
    .flatMap(({ start, end }) => [start, end ?? start]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//500plus//Section 500plus//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-CALDESC:${escapeText(description)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    // A calendar without a single component breaks the grammar, so an empty one keeps its zone.
    ...(clocked.length > 0 || events.length === 0 ? timezone(zone, clocked) : []),
    ...events.flatMap((event) => component(event, zone)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
};

const component = (event: CalendarEvent, zone: string): string[] => {
  const {
    uid,
    stamp,
    sequence,
    summary,
    description,
    url,
    start,
    end = start,
    time,
    until,
    rrule,
    except = [],
    instead,
    alarms = [],
  } = event;
  const clock = (day: Day, at: string) => `;TZID=${zone}:${compact(day)}T${at.replace(':', '')}00`;
  const whole = (day: Day) => `;VALUE=DATE:${compact(day)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    ...(sequence ? [`LAST-MODIFIED:${compact(stamp)}T000000Z`, `SEQUENCE:${sequence}`] : []),
    ...(instead ? [`RECURRENCE-ID${time ? clock(instead, time) : whole(instead)}`] : []),
    `DTSTART${time ? clock(start, time) : whole(start)}`,
    ...(time ? (until ? [`DTEND${clock(end, until)}`] : []) : [`DTEND${whole(addDays(end, 1))}`]),
    ...(rrule ? [`RRULE:${time ? untilMoment(rrule, zone) : rrule}`] : []),
    ...except.map((day) => `EXDATE${time ? clock(day, time) : whole(day)}`),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    `TRANSP:${time ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...alarms.flatMap((alarm) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      trigger(alarm, time !== undefined),
      `DESCRIPTION:${escapeText(alarm.words)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
};

/** RFC 5545 wants UNTIL by UTC where the first moment names a zone: the end of the last day there. */
const untilMoment = (rrule: string, zone: string): string =>
  rrule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)$/, (_, year, month, day) => {
    const moment = utcOf(zone, `${year}-${month}-${day}`, '23:59');
    return `UNTIL=${moment.replace(/[-:]/g, '')}00Z`;
  });

const compact = (day: Day): string => day.replaceAll('-', '');

/** Text as a property value: its commas, semicolons, backslashes and line ends marked, control characters gone. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line cut into pieces of at most 75 octets, never inside a letter; a reader of calendars joins them again. */
export const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (octets + size > LIMIT) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
};
