import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { type CalendarEvent, escapeText, fold, ics } from '../../src/formats/ics.ts';
import { roadmapIcs } from '../../src/formats/roadmap-ics.ts';
import { daysOf, parse, vevents } from './read-ics.ts';
import { setting } from './setting.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

const one = (over: Partial<CalendarEvent>, zone = 'Europe/Saratov') =>
  ics({
    name: 'Проба',
    description: 'Проба',
    zone,
    events: [
      {
        uid: 'a@b',
        stamp: '2022-02-21',
        summary: 'С',
        description: 'О',
        url: 'https://example.ru/',
        start: '2022-03-15',
        ...over,
      },
    ],
  });

describe('строки календаря', () => {
  test('короче 76 октетов, склеиваются обратно и не режут букву', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${text.replace(/[\r\n]/g, '')}`;
        const pieces = fold(line).split('\r\n');
        for (const piece of pieces) expect(octets(piece)).toBeLessThanOrEqual(75);
        expect(pieces.map((piece, index) => (index > 0 ? piece.slice(1) : piece)).join('')).toBe(
          line,
        );
        expect(pieces.slice(1).every((piece) => piece.startsWith(' '))).toBe(true);
      }),
    );
    for (const shift of ['', 'a', 'aa', 'aaa']) {
      expect(
        fold(`${shift}${'🎉'.repeat(60)}`)
          .split('\r\n')
          .every((piece) => piece.isWellFormed()),
      ).toBe(true);
    }
  });

  test('в настоящем календаре нет длинных строк, битых букв и голых переводов строки', () => {
    const text = roadmapIcs(setting);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map(octets))).toBe(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
  });

  test('любой текст читается обратно таким же', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (summary) => {
        const clean = summary.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
        expect(vevents(one({ summary }))[0]?.summary).toBe(clean);
      }),
    );
    expect(escapeText('а; б, в\\г\nд')).toBe('а\\; б\\, в\\\\г\\nд');
  });
});

test('пустой календарь остаётся календарём', () => {
  const empty = ics({ name: 'Пусто', description: 'Пусто', zone: 'Europe/Saratov', events: [] });
  expect(parse(empty).getAllSubcomponents().length).toBeGreaterThan(0);
});

describe('время по часам региона', () => {
  const moment = (zone: string, start: string, over: Partial<CalendarEvent> = {}) => {
    const root = parse(one({ start, time: '14:00', until: '15:30', ...over }, zone));
    const vtimezone = root.getFirstSubcomponent('vtimezone');
    const event = new ICAL.Event(root.getFirstSubcomponent('vevent') as ICAL.Component);
    const at = (time: ICAL.Time) => {
      time.zone = new ICAL.Timezone(vtimezone as ICAL.Component);
      return new Date(time.toUnixTime() * 1000).toISOString();
    };
    return { start: at(event.startDate), end: at(event.endDate), event };
  };

  test.each([
    ['Europe/Saratov', '2022-03-15', '10:00', '11:30'],
    ['Asia/Vladivostok', '2022-03-15', '04:00', '05:30'],
    ['Europe/Berlin', '2022-03-15', '13:00', '14:30'],
    ['Europe/Berlin', '2022-07-05', '12:00', '13:30'],
    ['Europe/Berlin', '2022-11-15', '13:00', '14:30'],
    ['America/New_York', '2022-07-05', '18:00', '19:30'],
    ['Asia/Kolkata', '2022-07-05', '08:30', '10:00'],
  ])('14:00 в поясе %s %s — %s по Гринвичу', (zone, day, start, end) => {
    expect(moment(zone, day).start).toBe(`${day}T${start}:00.000Z`);
    expect(moment(zone, day).end).toBe(`${day}T${end}:00.000Z`);
  });

  test('последний день повторения входит и со временем', () => {
    const { event } = moment('Europe/Saratov', '2022-02-08', {
      rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20220705',
    });
    const days = daysOf(event);
    expect(days).toHaveLength(22);
    expect(days.at(-1)).toBe('2022-07-05');
  });

  test('исключённый день выпадает, целый день и со временем', () => {
    const rrule = 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20220329';
    for (const time of [undefined, '14:00']) {
      const [event] = vevents(
        one({ start: '2022-03-01', rrule, time, until: undefined, except: ['2022-03-08'] }),
      );
      expect(event && daysOf(event)).toEqual([
        '2022-03-01',
        '2022-03-15',
        '2022-03-22',
        '2022-03-29',
      ]);
    }
    expect(one({ start: '2022-03-01', rrule, except: ['2022-03-08'] })).toContain(
      'EXDATE;VALUE=DATE:20220308\r\n',
    );
    expect(one({ start: '2022-03-01', rrule, time: '14:00', except: ['2022-03-08'] })).toContain(
      'EXDATE;TZID=Europe/Saratov:20220308T140000\r\n',
    );
  });

  test('перевод часов стоит в своё местное время', () => {
    const text = one({ start: '2022-03-15', time: '14:00' }, 'Europe/Berlin');
    expect(text).toContain(
      'BEGIN:DAYLIGHT\r\nDTSTART:20220327T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n',
    );
    expect(text).toContain(
      'BEGIN:STANDARD\r\nDTSTART:20221030T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n',
    );
  });

  test('весь день не зависит от пояса: часового пояса в файле нет', () => {
    const text = one({ start: '2022-03-15', end: addDays('2022-03-15', 1) });
    expect(text).not.toContain('VTIMEZONE');
    expect(text).toContain('DTSTART;VALUE=DATE:20220315\r\nDTEND;VALUE=DATE:20220317\r\n');
  });
});
