import { expect, test } from 'vitest';
import { readingOf, weekdaysOf, wordingParts } from '../../src/domain/deadline-words.ts';
import { partWords } from '../../src/domain/indicator.ts';
import { readDeadline } from '../../src/domain/roadmap.ts';
import { read } from './readings.ts';

test.each([
  ['до 1 марта 2022 года', ['2022-03-01']],
  ['14.02.2022 – 01.03.2022', ['2022-02-14', '2022-03-01']],
  ['март 2022 года', ['2022-03']],
  ['февраль - апрель 2022 года', ['2022-04']],
  ['20 сентября 2022 года', ['2022-09-20']],
  ['1 мая 2022', ['2022-05-01']],
  ['с марта 2022 года ежемесячно (в последний вторник месяца)', ['2022-03']],
  ['постоянно', []],
])('in «%s» the days are told from the words', (wording, days) => {
  const parts = wordingParts(wording);
  expect(parts.flatMap(({ datetime }) => datetime ?? [])).toEqual(days);
  expect(parts.map(({ text }) => text).join('')).toBe(wording);
});

test.each([
  [
    read({ kind: 'day', start: '2022-03-16', end: '2022-03-16' }),
    '16 марта 2022 года, среда',
    'среда',
  ],
  [
    read({ kind: 'by', end: '2022-03-25' }),
    'последний день — 25 марта 2022 года, пятница',
    'пятница',
  ],
  [
    read({ start: '2022-02-14', end: '2022-03-01' }),
    'с 14 февраля (понедельник) по 1 марта 2022 года (вторник)',
    'первый день — пн, последний — вт',
  ],
  [read({ kind: 'weekly' }), 'каждую неделю, день недели не назван', null],
  [read({ kind: 'always' }), 'весь срок проекта, последний день не назван', null],
  [
    readDeadline('в течение 10 дней со дня издания приказа', 2022),
    'дня в сроке нет: в течение 10 дней со дня издания приказа',
    null,
  ],
  [
    readDeadline('последний рабочий день месяца', 2022),
    'каждый месяц, последний рабочий день месяца',
    null,
  ],
])('%# a deadline is read with its weekdays', (deadline, words, weekdays) => {
  expect(readingOf(deadline)).toBe(words);
  expect(weekdaysOf(deadline)).toBe(weekdays);
});

test.each([
  [{ comparator: '=', value: 53, unit: 'school', share: 100 }, '53 школы, 100 %'],
  [{ comparator: '=', value: 100, unit: 'percent' }, '100 %'],
  [{ comparator: '>=', value: 20, unit: 'percent' }, 'не менее 20 %'],
  [{ comparator: '>', value: 2, unit: 'school' }, 'более 2 школ'],
  [{ comparator: '=', value: 10, unit: 'practice' }, '10 практик'],
] as const)('%# a part of an indicator is said in words', (part, words) => {
  expect(partWords(part).replaceAll('\u00a0', ' ')).toBe(words);
});
