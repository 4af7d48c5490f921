import ICAL from 'ical.js';

/** A calendar as a program that reads calendars sees it. */
export const parse = (text: string) => new ICAL.Component(ICAL.parse(text));

const all = (text: string) =>
  parse(text)
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));

/** The entries of a calendar, each with those that stand in for single days of it. */
export const vevents = (text: string) => {
  const read = all(text);
  const own = read.filter((event) => !event.isRecurrenceException());
  for (const event of own)
    for (const other of read)
      if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
  return own;
};

/** What a program shows on one day of a calendar: title and text of each entry. */
export const shownOn = (text: string, day: string): { summary: string; description: string }[] =>
  vevents(text).flatMap((event) => {
    if (!event.isRecurring())
      return event.startDate.toString().startsWith(day) ? [pick(event)] : [];
    const iterator = event.iterator();
    for (let next = iterator.next(); next; next = iterator.next())
      if (next.toString().startsWith(day)) return [pick(event.getOccurrenceDetails(next).item)];
    return [];
  });

const pick = ({ summary, description }: ICAL.Event) => ({ summary, description });

/** All days of one entry. */
export const daysOf = (event: ICAL.Event): string[] => {
  if (!event.isRecurring()) return [event.startDate.toString().slice(0, 10)];
  const days: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && days.length < 500; next = iterator.next())
    days.push(next.toString().slice(0, 10));
  return days;
};

/** Local moments at which an entry's reminders ring, in order: «2022-03-18T09:00:00». */
export const ringsOf = (event: ICAL.Event): string[] =>
  event.component
    .getAllSubcomponents('valarm')
    .map((alarm) => {
      const trigger = alarm.getFirstProperty('trigger');
      const related = trigger?.getFirstParameter('related');
      const moment = (related === 'END' ? event.endDate : event.startDate).clone();
      // A whole day begins at midnight where the reader is.
      moment.isDate = false;
      moment.addDuration(trigger?.getFirstValue() as ICAL.Duration);
      return moment.toString();
    })
    .sort();
