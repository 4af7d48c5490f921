import type { Day } from '../domain/day.ts';
import { type DayOff, dayOffWords, daysOff } from '../domain/days-off.ts';
import type { CalendarEvent } from './ics.ts';

const ASK =
  'По производственному календарю это нерабочий день. Состоится ли встреча, уточните у тех, кто её проводит.';

/**
 * A calendar's entry with those of its days marked that the production calendar calls days off.
 * A single day of a recurrence becomes an entry that stands in for it, as RFC 5545 has it
 * (RECURRENCE-ID); the recurrence itself names them all, for programs that know no such entries.
 */
export const markDaysOff = (
  event: CalendarEvent,
  days: readonly Day[],
  holidays: readonly DayOff[],
): CalendarEvent[] => {
  const { rrule, except = [], ...single } = event;
  const off = daysOff(days, holidays).filter(({ date }) => !except.includes(date));
  const marked = (day: DayOff): CalendarEvent => ({
    ...single,
    start: day.date,
    summary: `${event.summary} (нерабочий день: ${day.name})`,
    description: `${dayOffWords(day)}. ${ASK}\n\n${event.description}`,
  });
  const [first] = off;
  if (!first) return [event];
  if (!rrule) return [marked(first)];
  const list = off.map(dayOffWords).join('\n');
  return [
    { ...event, description: `${event.description}\n\nНерабочие дни в этом сроке:\n${list}` },
    ...off.map((day) => ({ ...marked(day), instead: day.date })),
  ];
};
