import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../src/domain/deadline.ts';
import { markOf } from '../../src/domain/timeline.ts';
import { type Drawn, labelOf, pictureOf } from '../../src/domain/year-picture.ts';
import { read, TUESDAYS } from './readings.ts';

describe('where the words stand', () => {
  const event = (deadline: Deadline, status: Drawn['status']): Drawn => ({
    number: '1.4',
    short: 'Первичное посещение школ',
    deadline,
    status,
  });
  const place = (deadline: Deadline, status: Drawn['status'], today: number) =>
    labelOf(event(deadline, status), markOf(deadline, 2022), today);
  const range = read({ start: '2022-02-14', end: '2022-03-01' });

  test('words of an event just over stand at the line of today', () => {
    expect(place(range, 'past', 20)).toMatchObject({
      at: 21,
      anchor: 'start',
      leader: { from: 16.84, to: 20.4 },
    });
  });

  test('long after the event its words stay beside its mark', () => {
    expect(place(range, 'past', 80)).toMatchObject({ at: 17.24, leader: null });
    expect(place(range, 'past', 100)).toMatchObject({ at: 17.24, leader: null });
  });

  test('at the end of the year words go to the left of the mark', () => {
    const last = read({ start: '2022-12-26', end: '2022-12-30' });
    expect(place(last, 'planned', 20)).toMatchObject({ at: 97.56, anchor: 'end' });
  });

  test('words that fit on neither side lie on the mark', () => {
    const long = read({ start: '2022-02-14', end: '2022-12-31' });
    expect(place(long, 'current', 20)).toMatchObject({ at: 21, over: true });
  });

  test.each(['2021-12-01', '2022-03-15', '2022-12-30', '2026-11-23'])(
    'no words leave the picture on %s',
    (today) => {
      const events = [
        range,
        TUESDAYS,
        read({ kind: 'always' }),
        read({ kind: 'by', end: '2022-12-24' }),
      ].map((deadline) => event(deadline, 'planned'));
      const { bands } = pictureOf([{ number: '1', title: 'Раздел', events }], 2022, today);
      for (const { label } of bands[0]?.placed ?? []) {
        const share = (label.width / 66) * 100;
        expect(label.anchor === 'start' ? label.at + share : label.at).toBeLessThanOrEqual(100);
        expect(label.anchor === 'start' ? label.at : label.at - share).toBeGreaterThanOrEqual(0);
      }
    },
  );
});

test('events that do not meet share a row, those that meet do not', () => {
  const at = (number: string, start: string, end: string): Drawn => ({
    number,
    short: 'Встреча',
    deadline: read({ start, end }),
    status: 'planned',
  });
  const events = [
    at('1.1', '2022-02-01', '2022-02-20'),
    at('1.2', '2022-02-10', '2022-03-01'),
    at('1.3', '2022-09-01', '2022-09-10'),
  ];
  const { bands } = pictureOf([{ number: '1', title: 'Раздел', events }], 2022, '2022-01-01');
  const tops = new Map(bands[0]?.placed.map(({ event, top }) => [event.number, top]));
  expect(tops.get('1.3')).toBe(tops.get('1.1'));
  expect(tops.get('1.2')).toBeGreaterThan(tops.get('1.1') ?? 0);
  expect(bands[0]?.height).toBeGreaterThan(tops.get('1.2') ?? 0);
});
