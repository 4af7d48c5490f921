import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { todayIn } from '../../src/site.ts';

beforeEach(() => {
  vi.stubEnv('TODAY', '');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each([
  ['1970-01-01T00:00:00Z', '1970-01-01'],
  ['2021-12-30T00:00:00Z', '2021-12-30'],
])('a clock that stands at %s publishes nothing', (moment, day) => {
  vi.setSystemTime(moment);
  expect(() => todayIn('Europe/Saratov')).toThrow(
    `на часах этого компьютера ${day}: от дня зависит, что публиковать. Поправьте часы`,
  );
  vi.stubEnv('TODAY', '2022-03-15');
  expect(todayIn('Europe/Saratov')).toBe('2022-03-15');
});

test('a clock after 2038 goes on, by the region’s midnight', () => {
  vi.setSystemTime('2038-01-19T21:30:00Z');
  expect(todayIn('Europe/Saratov')).toBe('2038-01-20');
  expect(todayIn('Europe/Moscow')).toBe('2038-01-20');
  expect(todayIn('Europe/London')).toBe('2038-01-19');
});
