import { type Day, dayMonth, daysBetween } from '../domain/day.ts';
import type { Span } from '../domain/deadline/reading.ts';
import { counted } from '../domain/plural.ts';
import { revisionOf } from '../domain/revision.ts';
import { type EventView, eventsOf, rolesOf } from '../domain/roadmap.ts';
import { stretchesOf } from '../domain/stretch.ts';
import { markDaysOff } from './day-off-marks.ts';
import { type CalendarEvent, ics } from './ics.ts';
import type { Setting } from './setting.ts';
import type { Alarm } from './valarm.ts';

/** A longer span is marked by its last day alone: a bar over a whole quarter hides everything else. */
const LONGEST_BAR = 60;

/** The calendar of all deadlines, or of those that one role has. Deadlines without a day stay out and are counted. */
export const roadmapIcs = (setting: Setting, role?: { id: string; name: string }): string => {
  const { short, region, zone } = setting.content.site;
  const entries = entriesFor(setting, role?.id);
  const left = entries.filter((list) => list.length === 0).length;
  const name = role ? `«${short}»: сроки. ${role.name}` : `«${short}»: дорожная карта`;
  const dayless = `В календаре нет ${counted(left, 'события', 'событий', 'событий')} без дней (постоянно, в течение года, еженедельно).`;
  return ics({
    name,
    description: [`${name}. ${region.name}.`, ...(left > 0 ? [dayless] : [])].join(' '),
    zone,
    events: entries.flat(),
  });
};

/** How many events the calendar of all deadlines, or of one role's, holds, and how many it leaves out for want of a day. */
export const roadmapHolds = (setting: Setting, role?: string): { held: number; left: number } => {
  const entries = entriesFor(setting, role);
  const held = entries.filter((list) => list.length > 0).length;
  return { held, left: entries.length - held };
};

const entriesFor = (setting: Setting, role?: string): CalendarEvent[][] => {
  const { content, today } = setting;
  const years = content.plans.map(({ data }) => data.year).sort((a, b) => a - b);
  return years
    .flatMap((year) => eventsOf(content, year, today))
    .filter((event) => !role || rolesOf(event, content).includes(role))
    .map((event) => calendarEvents(event, setting));
};

/** An event's entries in a calendar: one for each run of a recurrence, each day of a list and each stretch, none without a day. */
export const calendarEvents = (event: EventView, setting: Setting): CalendarEvent[] => {
  const { content } = setting;
  const uid = (index: number) =>
    `roadmap-${event.id.replace('/', '-')}${index > 0 ? `-${index + 1}` : ''}@${content.site.region.id}.500plus`;
  const base = {
    ...revisionOf(content, event.id),
    summary: `${event.number} ${event.short}`,
    description: describe(event),
    url: setting.absolute(event.path),
  };
  const runs = stretchesOf(event.deadline);
  const entries =
    runs.length > 0
      ? [
          ...runs.map(({ days, rrule }) => ({
            start: days[0] as Day,
            rrule,
            days,
            except: event.exdates.filter((day) => days.includes(day)),
            alarms: meetingAlarms(event),
          })),
          ...event.extra.map((day) => ({ start: day, days: [day], alarms: meetingAlarms(event) })),
        ]
      : piecesOf(event.deadline).map((piece) => entryFor(piece, event, content));
  return entries.flatMap(({ days, ...entry }, index) =>
    markDaysOff({ ...base, ...entry, uid: uid(index) }, days, content.site.holidays),
  );
};

/** The days of a deadline that is no recurrence: each day of a list or stretch apart. */
const piecesOf = ({ kind, start, end, spans, occurrences }: EventView['deadline']): Span[] => {
  if (kind === 'year' || kind === 'always' || kind === 'weekly' || !end) return [];
  if (occurrences.length > 1)
    return occurrences.map((day) => ({ start: kind === 'by' ? null : day, end: day }));
  return spans.length > 1 ? spans.filter((span) => span.end) : [{ start, end }];
};

const entryFor = ({ start, end }: Span, event: EventView, content: Setting['content']) => {
  const named = `${event.number} ${event.short}`;
  const last = end as Day;
  if (!start)
    return {
      start: last,
      days: [],
      summary: `До ${dayMonth(last)}: ${named}`,
      alarms: deadlineAlarms(event),
    };
  if (daysBetween(start, last) >= LONGEST_BAR)
    return {
      start: last,
      days: [],
      summary: `Последний день: ${named}`,
      alarms: deadlineAlarms(event),
    };
  if (start < last) return { start, end: last, days: [], alarms: deadlineAlarms(event, 'end') };
  const meeting = content.webinars.some(({ data }) => data.event === event.id);
  return { start, days: [start], alarms: meeting ? meetingAlarms(event) : dayAlarms(event) };
};

/** A deadline is recalled a week and a day before its last day; one that is done is not. */
const deadlineAlarms = (event: EventView, from: Alarm['from'] = 'start'): Alarm[] =>
  alarms(event, [
    { days: 7, from, words: 'Через неделю последний день' },
    { days: 1, from, words: 'Завтра последний день' },
  ]);

const dayAlarms = (event: EventView): Alarm[] =>
  alarms(event, [
    { days: 7, from: 'start', words: 'Через неделю' },
    { days: 1, from: 'start', words: 'Завтра' },
  ]);

const meetingAlarms = (event: EventView): Alarm[] =>
  alarms(event, [{ days: 1, from: 'start', words: 'Завтра' }]);

const alarms = ({ number, short, done }: EventView, list: Alarm[]): Alarm[] =>
  done ? [] : list.map((alarm) => ({ ...alarm, words: `${alarm.words}: ${number} ${short}` }));

const describe = ({ title, deadline, done, actions }: EventView): string =>
  [
    title,
    `Срок по приказу: ${deadline.text}${done ? ' (исполнено)' : ''}`,
    ...actions.map(({ executorsText, task, indicator }) =>
      [
        `Исполнители: ${executorsText}`,
        ...(task ? [`Задача: ${task}`] : []),
        ...(indicator.text ? [`Показатель: ${indicator.text}`] : []),
      ].join('\n'),
    ),
  ].join('\n\n');
