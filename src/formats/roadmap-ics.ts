import { type Day, dayMonth, daysBetween } from '../domain/day.ts';
import { approvedOn } from '../domain/order.ts';
import { counted } from '../domain/plural.ts';
import { type EventView, eventsOf, rolesOf } from '../domain/roadmap.ts';
import { stretchesOf } from '../domain/stretch.ts';
import { type CalendarEvent, ics } from './ics.ts';
import type { Setting } from './setting.ts';

/** A longer span is marked by its last day alone: a bar over a whole quarter hides everything else. */
const LONGEST_BAR = 60;

/** The calendar of all deadlines, or of those that one role has. Deadlines without a day stay out and are counted. */
export const roadmapIcs = (setting: Setting, role?: { id: string; name: string }): string => {
  const { content, today } = setting;
  const { short, region, zone } = content.site;
  const years = content.plans.map(({ data }) => data.year).sort((a, b) => a - b);
  const events = years
    .flatMap((year) => eventsOf(content, year, today))
    .filter((event) => !role || rolesOf(event, content).includes(role.id));
  const entries = events.map((event) => calendarEvents(event, setting));
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

/** An event's entries in a calendar: one for each run of a recurrence, one otherwise, none without a day. */
export const calendarEvents = (
  event: EventView,
  { content, absolute }: Setting,
): CalendarEvent[] => {
  const { deadline, number, short, exdates, extra } = event;
  const year = Number(event.id.split('/')[0]);
  const base = {
    stamp: approvedOn(content, year),
    summary: `${number} ${short}`,
    description: describe(event),
    url: absolute(event.path),
  };
  const uid = (index: number) =>
    `roadmap-${event.id.replace('/', '-')}${index > 0 ? `-${index + 1}` : ''}@${content.site.region.id}.500plus`;
  const stretches = stretchesOf(deadline);
  if (stretches.length > 0) {
    const runs = stretches.map(({ days, rrule }, index) => ({
      ...base,
      uid: uid(index),
      start: days[0] as Day,
      rrule,
      except: exdates.filter((day) => days.includes(day)),
    }));
    return [
      ...runs,
      ...extra.map((day, index) => ({ ...base, uid: uid(runs.length + index), start: day })),
    ];
  }
  const { kind, start, end } = deadline;
  if (kind === 'year' || kind === 'always' || kind === 'weekly' || !end) return [];
  if (kind === 'by' || !start) {
    return [{ ...base, uid: uid(0), start: end, summary: `До ${dayMonth(end)}: ${base.summary}` }];
  }
  return daysBetween(start, end) < LONGEST_BAR
    ? [{ ...base, uid: uid(0), start, end }]
    : [{ ...base, uid: uid(0), start: end, summary: `Последний день: ${base.summary}` }];
};

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
