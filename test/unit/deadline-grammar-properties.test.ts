import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, weekdayIndex, weekdayName } from '../../src/domain/day.ts';
import { parseDeadline } from '../../src/domain/deadline/parse.ts';
import { printDeadline } from '../../src/domain/deadline/print.ts';
import type { Reading } from '../../src/domain/deadline/reading.ts';
import { days, noise, PLURAL, stretch, wording, written } from './deadline-forms.ts';

const YEAR = 2022;
const MANY = { numRuns: 2000 };
const SLOW = 60_000;

/** All that a reading says, without its wording; what print fills in is no longer unsaid. */
const meaning = ({ text: _, unsaid, ...rest }: Reading) => ({
  ...rest,
  unsaid: unsaid.filter((name) => name !== 'year' && name !== 'bounds'),
});

test(
  'What is printed from a reading reads as the same kind, days, rules, spans and note',
  () => {
    fc.assert(
      fc.property(wording, (text) => {
        const { deadline } = parseDeadline(text, YEAR);
        fc.pre(deadline !== null);
        const printed = printDeadline(deadline);
        const again = parseDeadline(printed, YEAR);
        expect(again.issues, `${text} → ${printed}`).toEqual([]);
        expect(meaning(again.deadline as Reading), `${text} → ${printed}`).toEqual(
          meaning(deadline),
        );
      }),
      MANY,
    );
  },
  SLOW,
);

test(
  'The generated wordings are read, but for ends before their beginnings and empty stretches',
  () => {
    fc.assert(
      fc.property(wording, (text) => {
        const { issues } = parseDeadline(text, YEAR);
        // Months that go back without a year are asked about as well.
        for (const { rule } of issues)
          expect(['order', 'contradiction', 'ambiguous'], text).toContain(rule);
      }),
      MANY,
    );
  },
  SLOW,
);

test(
  'A day in any written form is that day',
  () => {
    fc.assert(
      fc.property(
        days.chain((day) => fc.tuple(fc.constant(day), written(day))),
        ([day, text]) => {
          const { deadline } = parseDeadline(text, YEAR);
          expect(deadline, text).toMatchObject({
            kind: 'day',
            start: day,
            end: day,
            occurrences: [day],
            unsaid: [],
          });
        },
      ),
      MANY,
    );
  },
  SLOW,
);

test(
  'Two days in any written forms are the ends of their range',
  () => {
    fc.assert(
      fc.property(stretch, ({ start, end, text }) => {
        expect(parseDeadline(text, YEAR).deadline, text).toMatchObject({
          kind: 'range',
          start,
          end,
        });
      }),
      MANY,
    );
  },
  SLOW,
);

test(
  'A wrong weekday beside a day is always found, and the nearest right day is at most three days away',
  () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 6 }), (day, shift) => {
        const said = weekdayName(addDays(day, shift));
        const [issue] = parseDeadline(`${said}, ${day}`, YEAR).issues;
        expect(issue?.rule).toBe('weekday');
        const near =
          issue?.examples[1]
            ?.match(/(\d\d)\.(\d\d)\.(\d{4})/)
            ?.slice(1)
            .reverse()
            .join('-') ?? '';
        expect(weekdayName(near)).toBe(said);
        expect([-3, -2, -1, 1, 2, 3].map((away) => addDays(day, away))).toContain(near);
      }),
    );
  },
  SLOW,
);

test(
  'Every occurrence of a weekly recurrence falls on its weekdays, inside its spans, with none left out',
  () => {
    fc.assert(
      fc.property(stretch, fc.integer({ min: 0, max: 6 }), ({ start, end, text }, weekday) => {
        const { deadline } = parseDeadline(`по ${PLURAL[weekday]} ${text}`, YEAR);
        const expected: Day[] = [];
        for (let day = start; day <= end; day = addDays(day, 1))
          if (weekdayIndex(day) === weekday) expected.push(day);
        expect(deadline?.occurrences ?? []).toEqual(expected);
      }),
    );
  },
  SLOW,
);

test(
  'No string makes the parser throw or give a column outside it, and every example it offers is read',
  () => {
    fc.assert(
      fc.property(noise, fc.integer({ min: 2000, max: 2099 }), (text, year) => {
        const { deadline, issues } = parseDeadline(text, year);
        expect((deadline === null) !== (issues.length === 0)).toBe(true);
        for (const { column, rest, examples } of issues) {
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual([...text].length + 1);
          expect(text.endsWith(rest)).toBe(true);
          expect(new Set(examples).size).toBe(3);
          for (const example of examples)
            expect(parseDeadline(example, year).issues, `${text}: ${example}`).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  },
  SLOW,
);

test(
  'What is read keeps the contract: days exist, in order, and the bounds hold the occurrences',
  () => {
    const kinds = ['day', 'by', 'range', 'month', 'months', 'year', 'weekly', 'monthly', 'always'];
    fc.assert(
      fc.property(fc.oneof(wording, noise), (text) => {
        const { deadline } = parseDeadline(text, YEAR);
        fc.pre(deadline !== null);
        const { kind, start, end, occurrences } = deadline;
        expect(kinds).toContain(kind);
        for (const day of [start, end, ...occurrences])
          if (day) expect(addDays(day, 0), text).toBe(day);
        if (start && end) expect(start <= end, text).toBe(true);
        expect(occurrences, text).toEqual([...new Set(occurrences)].sort());
        if (occurrences.length > 0 && kind !== 'by')
          expect([occurrences[0], occurrences.at(-1)], text).toEqual([start, end]);
      }),
      { numRuns: 3000 },
    );
  },
  SLOW,
);
