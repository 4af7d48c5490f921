import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../src/domain/roadmap.ts';
import {
  dayOfYear,
  markOf,
  monthShares,
  monthsOf,
  postOf,
  shareOf,
} from '../../src/domain/timeline.ts';
import { read, TUESDAYS } from './readings.ts';

describe('a deadline on the picture of its year', () => {
  test.each([
    [
      'a single day is a post at its share',
      read({ kind: 'day', start: '2022-03-16', end: '2022-03-16' }),
      { form: 'post', from: 20.27, to: 21.02 },
    ],
    [
      'a range covers its first and last day',
      read({ start: '2022-02-14', end: '2022-03-01' }),
      { form: 'bar', from: 12.05, to: 16.44 },
    ],
    [
      'the whole year is a bar from edge to edge',
      read({ start: '2022-01-01', end: '2022-12-31' }),
      { form: 'bar', from: 0, to: 100 },
    ],
    [
      '«до» runs up to the end of its day',
      read({ kind: 'by', end: '2022-03-01' }),
      { form: 'until', from: 13.04, to: 16.44 },
    ],
    [
      '«до» early in January does not begin before the year',
      read({ kind: 'by', end: '2022-01-03' }),
      { form: 'until', from: 0, to: 0.82 },
    ],
    [
      'a day that ends the year stays inside it',
      read({ kind: 'day', start: '2022-12-31', end: '2022-12-31' }),
      { form: 'post', from: 99.73, to: 100 },
    ],
    [
      'a range that began the year before starts at the edge',
      read({ start: '2021-11-01', end: '2022-01-31' }),
      { form: 'bar', from: 0, to: 8.49 },
    ],
    ['«постоянно» is a line', read({ kind: 'always' }), { form: 'line', from: 0, to: 100 }],
    [
      '«в течение года» is a line',
      read({ kind: 'year', start: '2022-01-01', end: '2022-12-31' }),
      { form: 'line', from: 0, to: 100 },
    ],
    [
      '«еженедельно» without a day is a pulse',
      read({ kind: 'weekly' }),
      { form: 'pulse', from: 0, to: 100 },
    ],
  ])('%s', (_, deadline, mark) => {
    expect(markOf(deadline, 2022)).toEqual(mark);
  });

  test('a recurrence has a tick for each of its days', () => {
    const mark = markOf(TUESDAYS, 2022);
    expect(mark).toMatchObject({ form: 'ticks', from: 10.41, to: 96.99 });
    const days = mark.form === 'ticks' ? mark.days : [];
    expect(days).toHaveLength(39);
    expect(days.slice(0, 3)).toEqual([38, 45, 52]);
  });

  test('the post of «до» ends where the day ends', () => {
    expect(postOf(markOf(read({ kind: 'by', end: '2022-03-01' }), 2022))).toEqual({
      from: 16.09,
      width: 0.35,
    });
    expect(postOf(markOf(TUESDAYS, 2022))).toBeNull();
  });
});

test.each([
  ['2022-01-01', 0],
  ['2022-03-15', 20],
  ['2022-07-02', 49.86],
  ['2023-01-01', 100],
  ['2021-05-09', 0],
  ['2026-11-23', 100],
])('on %s %s percent of 2022 are gone', (day, share) => {
  expect(shareOf(day, 2022)).toBe(share);
});

test('a leap year has a longer scale: 1 March is its 61st day', () => {
  expect(dayOfYear('2024-03-01', 2024)).toBe(60);
  expect(monthShares(2024)).toHaveLength(12);
  expect(monthShares(2024)[2]).toBe(16.39);
});

describe('the months an event touches', () => {
  test.each([
    ['a range over a border of months', read({ start: '2022-02-14', end: '2022-03-01' }), [2, 3]],
    ['«до» touches the month of its day only', read({ kind: 'by', end: '2022-05-24' }), [5]],
    ['a range from the year before', read({ start: '2021-12-01', end: '2022-01-10' }), [1]],
    [
      'weekly meetings skip the months without them',
      TUESDAYS,
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ],
    [
      'monthly from March',
      readDeadline('ежемесячно в последний вторник месяца с 01.03.2022 по 31.05.2022', 2022),
      [3, 4, 5],
    ],
    [
      '«постоянно» touches all of them',
      read({ kind: 'always' }),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ],
  ])('%s', (_, deadline, months) => {
    expect(monthsOf(deadline, 2022)).toEqual(months);
  });
});
