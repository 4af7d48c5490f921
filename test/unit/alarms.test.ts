import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { eventsOf } from '../../src/domain/roadmap.ts';
import { webinarsOf } from '../../src/domain/webinars.ts';
import { roadmapIcs } from '../../src/formats/roadmap-ics.ts';
import { webinarsIcs } from '../../src/formats/webinars-ics.ts';
import { ringsOf, vevents } from './read-ics.ts';
import { setting } from './setting.ts';

describe('напоминания', () => {
  const read = vevents(roadmapIcs(setting));
  const events = eventsOf(setting.content, 2022, setting.today);
  const meetings = new Set(setting.content.webinars.map(({ data }) => data.event));
  const entriesOf = (number: string) =>
    read.filter(({ uid }) => new RegExp(`^roadmap-2022-${number}(?:-\\d+)?@`).test(uid));
  const morning = (day: string, back: number) => `${addDays(day, -back)}T09:00:00`;
  const dated = events.filter(({ number }) => entriesOf(number).length > 0);

  test('о сроке — утром за неделю и за день до его последнего дня', () => {
    const deadlines = dated.filter(
      ({ id, done, deadline }) =>
        !done &&
        deadline.rrule.length === 0 &&
        !(deadline.start === deadline.end && meetings.has(id)),
    );
    expect(deadlines.length).toBeGreaterThan(20);
    for (const { number, deadline } of deadlines) {
      const last = deadline.end ?? '';
      expect(entriesOf(number).map(ringsOf), number).toEqual([
        [morning(last, 7), morning(last, 1)],
      ]);
    }
  });

  test('о встрече и о каждой полосе повторения — утром накануне', () => {
    const gatherings = dated.filter(
      ({ id, done, deadline }) =>
        !done &&
        (deadline.rrule.length > 0 || (deadline.start === deadline.end && meetings.has(id))),
    );
    expect(gatherings.length).toBeGreaterThan(10);
    for (const { number, deadline } of gatherings) {
      for (const entry of entriesOf(number)) {
        expect(deadline.occurrences).toContain(entry.startDate.toString());
        expect(ringsOf(entry), number).toEqual([morning(entry.startDate.toString(), 1)]);
      }
    }
  });

  test('об исполненном не напоминают', () => {
    const done = dated.filter((event) => event.done);
    expect(done.length).toBeGreaterThan(0);
    expect(done.flatMap(({ number }) => entriesOf(number).flatMap(ringsOf))).toEqual([]);
  });

  test('полоса считается от последнего дня, остальное — от первого; слова по-русски', () => {
    const alarms = read.flatMap(({ component, startDate, endDate }) =>
      component.getAllSubcomponents('valarm').map((alarm) => ({
        spans: endDate.subtractDate(startDate).days + endDate.subtractDate(startDate).weeks * 7 > 1,
        related: alarm.getFirstProperty('trigger')?.getFirstParameter('related'),
        action: alarm.getFirstPropertyValue('action'),
        words: String(alarm.getFirstPropertyValue('description')),
      })),
    );
    expect(alarms.some(({ spans }) => spans)).toBe(true);
    for (const { spans, related, action, words } of alarms) {
      expect(related).toBe(spans ? 'END' : undefined);
      expect(action).toBe('DISPLAY');
      expect(words).toMatch(/^(?:Завтра|Через неделю)(?: последний день)?: \d\.\d+ \S/);
    }
  });

  test('о встрече цикла — накануне: утром, а если назван час, то в этот же час', () => {
    for (const entry of vevents(webinarsIcs(setting))) {
      const { startDate, component } = entry;
      const done = webinarsOf(setting.content, setting.today).some(
        ({ id, event }) => entry.uid.startsWith(`webinar-${id}@`) && event?.done,
      );
      expect(component.getAllSubcomponents('valarm')).toHaveLength(done ? 0 : 1);
      if (!done) expect(ringsOf(entry)).toEqual([morning(startDate.toString(), 1)]);
    }
    const webinars = setting.content.webinars.map((entry) =>
      entry.id === 'delegirovanie'
        ? { ...entry, data: { ...entry.data, date: '2022-03-15', time: '14:00' } }
        : entry,
    );
    const content = { ...setting.content, webinars };
    const [clocked] = vevents(webinarsIcs({ ...setting, content }, { webinar: 'delegirovanie' }));
    expect(clocked && ringsOf(clocked)).toEqual(['2022-03-14T14:00:00']);
  });
});
