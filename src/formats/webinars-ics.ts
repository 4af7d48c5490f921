import type { Day } from '../domain/day.ts';
import { counted } from '../domain/plural.ts';
import { revisionOf } from '../domain/revision.ts';
import { stretchesOf } from '../domain/stretch.ts';
import { inSeries, type WebinarView, webinarsOf } from '../domain/webinars.ts';
import { markDaysOff } from './day-off-marks.ts';
import { type CalendarEvent, ics } from './ics.ts';
import type { Setting } from './setting.ts';

/** The calendar of all meetings, of one cycle, or of one meeting. */
export const webinarsIcs = (
  setting: Setting,
  only: { series?: string; webinar?: string } = {},
): string => {
  const { content, today } = setting;
  const { short, zone } = content.site;
  const all = webinarsOf(content, today);
  const ofSeries = only.series ? inSeries(all, only.series) : all;
  const webinars = only.webinar ? ofSeries.filter(({ id }) => id === only.webinar) : ofSeries;
  const series = content.series.find(({ id }) => id === only.series)?.data.title;
  const one = only.webinar ? webinars[0]?.short : undefined;
  const name = `«${short}»: ${one ?? series ?? 'вебинары и встречи'}`;
  const left = webinars.filter(({ days }) => days.length === 0).length;
  const dayless = `День не назван, поэтому в календаре нет: ${counted(left, 'встречи', 'встреч', 'встреч')}.`;
  return ics({
    name,
    description: [`${name}.`, ...(left > 0 ? [dayless] : [])].join(' '),
    zone,
    events: webinars.flatMap((webinar) => webinarEvents(webinar, setting)),
  });
};

/** How many meetings the calendar of all, or of one cycle, holds, each day counted, and how many it leaves out for want of a day. */
export const webinarsHold = (
  { content, today }: Setting,
  series?: string,
): { held: number; left: number } => {
  const all = webinarsOf(content, today);
  const own = series ? inSeries(all, series) : all;
  return {
    held: own.reduce((sum, { days }) => sum + days.length, 0),
    left: own.filter(({ days }) => days.length === 0).length,
  };
};

/** A meeting's entries in a calendar: one for each run of a recurrence or day, none when no day is named. */
export const webinarEvents = (
  webinar: WebinarView,
  { content, absolute }: Setting,
): CalendarEvent[] => {
  const { data, event, days } = webinar;
  // A slug may end in «-2» by itself and holds no dot.
  const uid = (index: number) =>
    `webinar-${webinar.id}${index > 0 ? `.${index + 1}` : ''}@${content.site.region.id}.500plus`;
  const base = {
    ...revisionOf(content, data.event),
    summary: webinar.short,
    description: describe(webinar, content),
    url: absolute(webinar.path),
    time: data.time,
    until: data.end,
    alarms: event?.done
      ? []
      : [{ days: 1, from: 'start' as const, words: `Завтра: ${webinar.short}` }],
  };
  const runs = event && !data.date ? stretchesOf(event.deadline) : [];
  const { exdates = [], extra = [] } = event ?? {};
  const entries =
    runs.length > 0
      ? [
          ...runs.map(({ days: run, rrule }) => ({
            start: run[0] as Day,
            rrule,
            days: run,
            except: exdates.filter((day) => run.includes(day)),
          })),
          ...extra.map((day) => ({ start: day, days: [day] })),
        ]
      : days.map((day) => ({ start: day, days: [day] }));
  return entries.flatMap(({ days: own, ...entry }, index) =>
    markDaysOff({ ...base, ...entry, uid: uid(index) }, own, content.site.holidays),
  );
};

const describe = (
  { title, data, event, when }: WebinarView,
  content: Setting['content'],
): string => {
  const host = content.executors.find(({ id }) => id === data.host)?.data.name;
  return [
    title,
    data.summary,
    [
      `Когда: ${when}${data.time ? '' : '. Время начала не названо.'}`,
      `Для кого: ${data.audience}`,
      ...(host ? [`Проводит: ${host}`] : []),
      ...(event ? [`Событие дорожной карты: ${event.number}`] : []),
      ...(data.recording ? [`Запись: ${data.recording}`] : []),
    ].join('\n'),
  ].join('\n\n');
};
