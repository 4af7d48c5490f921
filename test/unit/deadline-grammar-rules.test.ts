import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { parseDeadline } from '../../src/domain/deadline/parse.ts';
import type { Reading } from '../../src/domain/deadline/reading.ts';
import { wording } from './deadline-forms.ts';

/** Days of a rule from a first day on, as a calendar program lists them. */
const expand = (rule: string, first: string): string[] => {
  const days: string[] = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  for (let next = iterator.next(); next && days.length < 1000; next = iterator.next())
    days.push(next.toString().slice(0, 10));
  return days;
};

/** The days by the rules alone, each rule counted from the first of its days. */
const byRules = ({ rrule, runs }: Reading): string[] => {
  expect(runs.map(({ rule }) => rule)).toEqual(rrule);
  return runs.flatMap(({ rule, days }) => expand(rule, days[0] ?? '')).sort();
};

test('A calendar program lists the same days from the rules of every wording in the table', () => {
  const rows = readFileSync('test/fixtures/deadlines.tsv', 'utf8').trim().split('\n').slice(1);
  let recurring = 0;
  for (const row of rows) {
    const [, , year, text = ''] = row.split('\t');
    const { deadline } = parseDeadline(text, Number(year));
    if (!deadline?.rrule.length) continue;
    recurring += 1;
    expect(byRules(deadline), text).toEqual(deadline.occurrences);
  }
  expect(recurring).toBeGreaterThanOrEqual(20);
});

test('A calendar program lists the same days from the rules of generated wordings', () => {
  fc.assert(
    fc.property(wording, (text) => {
      const { deadline } = parseDeadline(text, 2022);
      fc.pre(deadline !== null && deadline.rrule.length > 0);
      expect(byRules(deadline as Reading), text).toEqual(deadline?.occurrences);
    }),
    { numRuns: 500 },
  );
}, 60_000);
