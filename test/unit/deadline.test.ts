import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { addDays, daysBetween, numericDay, weekdayIndex } from '../../src/domain/day.ts';
import type { Reading } from '../../src/domain/deadline/reading.ts';
import { nextDay, type Status, statusOn } from '../../src/domain/deadline.ts';
import { readDeadline } from '../../src/domain/roadmap.ts';
import { read } from './readings.ts';

const { content } = readContent('content');
const event = (number: string) => {
  const found = content.roadmap.find(({ id }) => id === `2022/${number}`);
  if (!found) throw new Error(`нет события ${number}`);
  return readDeadline(found.data.deadline, 2022);
};

describe('дни повторений', () => {
  test('совещания 2.7 идут 39 вторников, с перерывом на лето', () => {
    const { occurrences, start, end, rrule } = event('2.7');
    expect(occurrences).toHaveLength(39);
    expect(new Set(occurrences.map(weekdayIndex))).toEqual(new Set([1]));
    expect([start, end]).toEqual(['2022-02-08', '2022-12-20']);
    expect(occurrences).toContain('2022-07-05');
    expect(occurrences.filter((day) => day > '2022-07-05' && day < '2022-08-30')).toEqual([]);
    expect(rrule).toEqual([
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20220705',
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20221220',
    ]);
  });

  test('вебинары 3.1 идут 35 четвергов', () => {
    const { occurrences } = event('3.1');
    expect(occurrences).toHaveLength(35);
    expect(new Set(occurrences.map(weekdayIndex))).toEqual(new Set([3]));
    expect([occurrences[0], occurrences.at(-1)]).toEqual(['2022-02-10', '2022-12-22']);
  });

  test('совещания 2.6 приходятся на последние вторники месяцев с марта по декабрь', () => {
    expect(event('2.6').occurrences).toEqual([
      '2022-03-29',
      '2022-04-26',
      '2022-05-31',
      '2022-06-28',
      '2022-07-26',
      '2022-08-30',
      '2022-09-27',
      '2022-10-25',
      '2022-11-29',
      '2022-12-27',
    ]);
  });

  test('второй четверг месяца считается с первого числа', () => {
    const wording = 'ежемесячно во второй четверг месяца с 01.01.2022 по 30.04.2022';
    expect(readDeadline(wording, 2022).occurrences).toEqual([
      '2022-01-13',
      '2022-02-10',
      '2022-03-10',
      '2022-04-14',
    ]);
  });

  test('в любой полосе все дни еженедельного срока стоят через неделю и внутри неё', () => {
    const weekdays = [
      'понедельникам',
      'вторникам',
      'средам',
      'четвергам',
      'пятницам',
      'субботам',
      'воскресеньям',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 7, max: 400 }),
        fc.integer({ min: 0, max: 6 }),
        (from, length, weekday) => {
          const start = addDays('2015-01-01', from);
          const end = addDays(start, length);
          const wording = `еженедельно по ${weekdays[weekday]} с ${numericDay(start)} по ${numericDay(end)}`;
          const { occurrences } = readDeadline(wording, 2022);
          const all = Array.from({ length: length + 1 }, (_, index) => addDays(start, index));
          expect(occurrences).toEqual(all.filter((day) => weekdayIndex(day) === weekday));
          for (const [index, day] of occurrences.entries()) {
            if (index > 0) expect(daysBetween(occurrences[index - 1] ?? '', day)).toBe(7);
          }
        },
      ),
    );
  });
});

describe('состояние на день', () => {
  const until: Partial<Reading> = { kind: 'by', end: '2022-03-25' };
  const span: Partial<Reading> = { kind: 'range', start: '2022-02-14', end: '2022-03-01' };
  test.each([
    ['«до 25.03» впереди за день до срока', until, false, '2022-03-24', 'planned'],
    ['«до 25.03» впереди в сам день', until, false, '2022-03-25', 'planned'],
    ['«до 25.03» прошло на следующий день', until, false, '2022-03-26', 'past'],
    ['промежуток впереди накануне', span, false, '2022-02-13', 'planned'],
    ['промежуток идёт с первого дня', span, false, '2022-02-14', 'current'],
    ['промежуток идёт в последний день', span, false, '2022-03-01', 'current'],
    ['промежуток прошёл после него', span, false, '2022-03-02', 'past'],
    ['исполнено и до срока, и после', span, true, '2022-03-02', 'done'],
    ['«постоянно» идёт всегда', { kind: 'always' }, false, '2031-01-01', 'current'],
    ['«еженедельно» без дней идёт всегда', { kind: 'weekly' }, false, '2031-01-01', 'current'],
    [
      '«в течение года» идёт в году',
      { kind: 'year', start: '2022-01-01', end: '2022-12-31' },
      false,
      '2022-06-01',
      'current',
    ],
    [
      '«в течение года» прошло после года',
      { kind: 'year', start: '2022-01-01', end: '2022-12-31' },
      false,
      '2023-01-01',
      'past',
    ],
    [
      'день впереди накануне',
      { kind: 'day', start: '2022-03-16', end: '2022-03-16' },
      false,
      '2022-03-15',
      'planned',
    ],
    [
      'день идёт в этот день',
      { kind: 'day', start: '2022-03-16', end: '2022-03-16' },
      false,
      '2022-03-16',
      'current',
    ],
  ] satisfies [string, Parameters<typeof read>[0], boolean, string, Status][])(
    '%s',
    (_, parts, done, today, status) => {
      expect(statusOn(read(parts), done, today)).toBe(status);
    },
  );

  test('повторение идёт и в летний перерыв, пока не прошёл последний день', () => {
    const deadline = event('2.7');
    expect(statusOn(deadline, false, '2022-02-07')).toBe('planned');
    expect(statusOn(deadline, false, '2022-08-01')).toBe('current');
    expect(statusOn(deadline, false, '2022-12-20')).toBe('current');
    expect(statusOn(deadline, false, '2022-12-21')).toBe('past');
  });
});

describe('следующий день', () => {
  test.each([
    ['2022-01-01', '2022-02-08'],
    ['2022-03-15', '2022-03-15'],
    ['2022-03-16', '2022-03-22'],
    ['2022-07-06', '2022-08-30'],
    ['2022-12-21', null],
  ])('для совещаний 2.7 на %s это %s', (today, expected) => {
    expect(nextDay(event('2.7'), today)).toBe(expected);
  });

  test('у промежутка сначала первый день, потом последний, потом ничего', () => {
    const deadline = event('4.2');
    expect(nextDay(deadline, '2022-02-01')).toBe('2022-02-14');
    expect(nextDay(deadline, '2022-02-15')).toBe('2022-03-30');
    expect(nextDay(deadline, '2022-03-31')).toBeNull();
  });

  test('у «постоянно» его нет', () => {
    expect(nextDay(event('6.4'), '2022-03-15')).toBeNull();
  });
});
