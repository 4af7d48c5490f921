import { expect, test } from 'vitest';
import { daysOff } from '../../src/domain/days-off.ts';
import { applyChanges } from '../../src/domain/deadline/calendar.ts';
import { parseDeadline } from '../../src/domain/deadline/parse.ts';
import type { Reading } from '../../src/domain/deadline/reading.ts';

const read = (text: string) => parseDeadline(text, 2022).deadline as Reading;
const tuesdays = read(
  'еженедельно по вторникам с 08.02.2022 по 05.07.2022, с 30.08.2022 по 20.12.2022',
);
const HOLIDAYS = [
  { date: '2022-03-08', name: 'Международный женский день' },
  { date: '2022-05-03', name: 'Праздник весны и труда' },
  { date: '2022-05-10', name: 'День Победы' },
  { date: '2022-06-12', name: 'День России' },
];
const NONE = { except: [], moved: [] };

test('The meetings of 2.7 that fall on days off are named, and none is moved by itself', () => {
  expect(daysOff(tuesdays.occurrences, HOLIDAYS)).toEqual(HOLIDAYS.slice(0, 3));
  const { deadline, exdates, extra } = applyChanges(tuesdays, NONE);
  expect(deadline).toEqual(tuesdays);
  expect([exdates, extra]).toEqual([[], []]);
  expect(daysOff(read('до 8 марта 2022 года').occurrences, HOLIDAYS)).toEqual([]);
});

test('A day that an editor takes out leaves the days and becomes an exception; the rules stay', () => {
  const { deadline, exdates, extra, issues } = applyChanges(tuesdays, {
    except: ['2022-03-08'],
    moved: [],
  });
  expect(deadline.occurrences).toHaveLength(38);
  expect(deadline.occurrences).not.toContain('2022-03-08');
  expect(deadline.rrule).toEqual(tuesdays.rrule);
  expect([exdates, extra, issues]).toEqual([['2022-03-08'], [], []]);
  expect([deadline.start, deadline.end]).toEqual(['2022-02-08', '2022-12-20']);
});

test('A day that is moved is an exception and an extra day, in order', () => {
  const { deadline, exdates, extra, issues } = applyChanges(tuesdays, {
    except: [],
    moved: [{ from: '2022-03-08', to: '2022-03-09' }],
  });
  expect(deadline.occurrences.slice(3, 6)).toEqual(['2022-03-01', '2022-03-09', '2022-03-15']);
  expect(deadline.occurrences).toHaveLength(39);
  expect([exdates, extra, issues]).toEqual([['2022-03-08'], ['2022-03-09'], []]);
});

test('The first and last day follow the changes, and a single day can be moved', () => {
  const changes = { except: ['2022-12-20'], moved: [{ from: '2022-02-08', to: '2022-02-07' }] };
  expect(applyChanges(tuesdays, changes).deadline).toMatchObject({
    start: '2022-02-07',
    end: '2022-12-13',
  });
  const day = applyChanges(read('16.03.2022'), {
    except: [],
    moved: [{ from: '2022-03-16', to: '2022-03-17' }],
  });
  expect(day.deadline).toMatchObject({
    kind: 'day',
    start: '2022-03-17',
    end: '2022-03-17',
    occurrences: ['2022-03-17'],
  });
});

test('A day may be moved to one that was taken out: then it is neither an exception nor extra', () => {
  const changes = { except: ['2022-03-15'], moved: [{ from: '2022-03-08', to: '2022-03-15' }] };
  const { deadline, exdates, extra, issues } = applyChanges(tuesdays, changes);
  expect(deadline.occurrences.slice(3, 6)).toEqual(['2022-03-01', '2022-03-15', '2022-03-22']);
  expect([exdates, extra, issues]).toEqual([['2022-03-08'], [], []]);
});

test('Changes that name no day of the deadline, one twice, or one that is taken, are told with the nearest day', () => {
  const changes = {
    except: ['2022-03-07', '2022-03-08', '2022-03-08', '2022-08-01'],
    moved: [
      { from: '2022-03-10', to: '2022-03-11' },
      { from: '2022-03-15', to: '2022-03-22' },
    ],
  };
  const { issues } = applyChanges(tuesdays, changes);
  expect(issues.map(({ field, index, near }) => [field, index, near])).toEqual([
    ['except', 0, '2022-03-08'],
    ['except', 2, '2022-03-01'],
    ['except', 3, null],
    ['moved', 0, '2022-03-08'],
    ['moved', 1, null],
  ]);
  expect(issues[0]?.message).toBe('7 марта 2022 года, понедельник: в сроке такого дня нет.');
  expect(issues[1]?.message).toContain('уже убран');
});
