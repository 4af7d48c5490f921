import { expect, test } from 'vitest';
import { programCalendar } from '../../src/formats/program-ics.ts';
import { BANK, draftFor } from './program-bank.ts';
import { ringsOf, vevents } from './read-ics.ts';

const MADE = { url: 'https://example.ru/practices/program/', today: '2022-03-10' };
const calendar = (risks: string[], practices: string[], start?: string, school = '') =>
  programCalendar({ ...draftFor({ risks, practices }, start), school }, BANK, MADE);
const rows = (text: string) =>
  vevents(text).map(({ summary, startDate, endDate }) => [
    summary,
    startDate.toString(),
    endDate.toString(),
  ]);

test('the calendar holds every measure with days, and the roadmap’s milestones', () => {
  expect(rows(calendar(['kadry'], ['a']))).toEqual([
    ['Первое дело', '2022-03-14', '2022-03-21'],
    ['Второе дело', '2022-03-28', '2022-04-11'],
    ['Рубеж: концептуальные документы', '2022-03-30', '2022-03-31'],
    ['Рубеж: документы 1 этапа', '2022-06-01', '2022-06-02'],
    ['Рубеж: документы 2 этапа', '2022-11-01', '2022-11-02'],
  ]);
});

test('a measure that two programmes share stands in it once', () => {
  const shared = rows(calendar(['kadry', 'motivatsiya'], ['a'])).map(([summary]) => summary);
  expect(shared.filter((summary) => summary === 'Первое дело')).toHaveLength(1);
});

test('a measure without days is left out, and so are the milestones of a year that is over', () => {
  expect(rows(calendar(['roditeli'], ['c'], '2026-11-30'))).toEqual([]);
});

test('a reminder rings in the morning three days before the last day', () => {
  const [first] = vevents(calendar(['kadry'], ['a']));
  expect(first && ringsOf(first)).toEqual(['2022-03-17T09:00:00']);
});

test('two schools do not overwrite each other’s days in one calendar', () => {
  const uids = (school: string) =>
    vevents(calendar(['kadry'], ['a'], undefined, school))
      .slice(0, 2)
      .map(({ uid }) => uid);
  expect(uids('Школа № 1')).not.toEqual(uids('Школа № 2'));
  expect(uids('Школа № 1')).toEqual(uids('Школа № 1'));
});
