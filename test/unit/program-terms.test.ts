import { describe, expect, test } from 'vitest';
import { emptyDraft, type Measure } from '../../src/domain/program.ts';
import { draftWarnings, spanOf, termOf, termWarnings } from '../../src/domain/program-terms.ts';
import { BANK } from './program-bank.ts';

const words = { what: '', who: '', indicator: '' };
const measure = (start: string, end: string): Measure => ({
  id: 1,
  ...words,
  start,
  end,
  from: '',
  at: -1,
});

describe('days of a measure', () => {
  test.each([
    ['the first week begins with the programme', { week: 1 }, '2022-03-14', '2022-03-20'],
    ['a week counts from the first', { week: 4 }, '2022-04-04', '2022-04-10'],
    ['weeks add up', { week: 4, weeks: 6 }, '2022-04-04', '2022-05-15'],
    ['weeks alone begin at once', { weeks: 2 }, '2022-03-14', '2022-03-27'],
    ['a month is the whole of it', { month: 9 }, '2022-09-01', '2022-09-30'],
    ['the month of the beginning is what is left of it', { month: 3 }, '2022-03-14', '2022-03-31'],
    ['a month that has passed is next year’s', { month: 2 }, '2023-02-01', '2023-02-28'],
    ['weeks of a month begin with it', { month: 9, weeks: 2 }, '2022-09-01', '2022-09-14'],
    ['nothing said gives no days', {}, '', ''],
  ])('%s', (_, when, start, end) => {
    expect(termOf({ ...words, ...when }, '2022-03-14')).toEqual({ start, end });
  });
});

describe('what is said beside a measure', () => {
  test.each([
    ['nothing before the first milestone', '2022-03-14', '2022-06-01', null],
    ['nothing between milestones', '2022-06-02', '2022-11-01', null],
    ['nothing without days', '', '', null],
    [
      'that it runs past a milestone',
      '2022-05-20',
      '2022-06-02',
      /рубеж 1 июня.*документы 1 этапа/,
    ],
    ['that it is past the last one', '2022-10-20', '2022-11-02', /последнего рубежа, 1 ноября/],
    ['that it begins after the last one', '2022-11-05', '2022-11-10', /последнего рубежа/],
    ['the last one when it runs past both', '2022-05-01', '2022-12-01', /последнего рубежа/],
    ['that it leaves the year', '2022-12-20', '2023-01-10', /после 2022 года/],
    ['that its end is before its beginning', '2022-05-02', '2022-05-01', /раньше начала/],
    ['that it begins before the programme', '2022-03-01', '2022-03-20', /раньше самой программы/],
    ['the same of a single day', '', '2022-11-02', /последнего рубежа/],
  ])('says %s', (_, start, end, said) => {
    const found = termWarnings(measure(start, end), emptyDraft('2022-03-14'), BANK).join(' ');
    expect(found).toMatch(said ?? /^$/);
  });

  test('milestones come from the roadmap: another region’s days are its own', () => {
    const other = {
      ...BANK,
      milestones: [{ kind: 'evidence', title: 'отчёт', event: '2.1', day: '2022-04-10' } as const],
    };
    expect(
      termWarnings(measure('2022-04-04', '2022-04-17'), emptyDraft('2022-03-14'), other),
    ).toEqual([expect.stringMatching(/10 апреля \(отчёт\)/)]);
  });

  test('says nothing of milestones to a programme of a later year', () => {
    expect(
      termWarnings(measure('2023-10-01', '2023-12-01'), emptyDraft('2023-09-04'), BANK),
    ).toEqual([]);
  });
});

describe('what is said of the programme as a whole', () => {
  test.each([
    ['nothing when it begins in time', '2022-03-14', '2022-03-10', BANK, []],
    [
      'that documents are due before it begins',
      '2022-04-04',
      '2022-03-31',
      BANK,
      [/30 марта 2022 года \(среда, событие 4\.2\)/],
    ],
    [
      'that the year is over',
      '2026-11-30',
      '2026-11-23',
      BANK,
      [/2022\) закончился/, /не относятся/],
    ],
    [
      'that a later year has other days',
      '2023-01-16',
      '2022-12-20',
      BANK,
      [/начинается в 2023 году/],
    ],
    [
      'that no milestones are named',
      '2022-03-14',
      '2022-03-10',
      { ...BANK, milestones: [] },
      [/не названы/],
    ],
  ])('%s', (_, start, today, source, said) => {
    const found = draftWarnings(emptyDraft(start), source, today);
    expect(found).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
  });
});

test('a programme lasts from its first day to its last, whatever the order of rows', () => {
  expect(
    spanOf([measure('2022-05-01', '2022-06-01'), measure('2022-04-01', ''), measure('', '')]),
  ).toEqual({ start: '2022-04-01', end: '2022-06-01' });
  expect(spanOf([measure('', '')])).toBeNull();
});
