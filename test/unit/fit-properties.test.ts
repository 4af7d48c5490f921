import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePractices, pointsOf } from '../../src/domain/fit.ts';
import type { FitFacts, School } from '../../src/domain/fit-facts.ts';
import { packFacts, unpackFacts } from '../../src/domain/fit-json.ts';
import { CONDITIONS } from '../../src/domain/fit-rule.ts';
import { facts, NAMES } from './fit-samples.ts';

const RISKS = Object.keys(NAMES);
const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values));
const anyPractice = fc
  .record({
    title: fc.constantFrom('Анкета', 'Ёлка', 'Жюри', 'Вместе'),
    main: fc.uniqueArray(fc.constantFrom(...RISKS), { minLength: 1 }),
    rest: some(...RISKS),
    settings: some('urban', 'rural', 'small'),
    sizes: some('under-100', 'over-500'),
    stages: some('primary', 'basic', 'secondary'),
    cost: fc.constantFrom('low', 'medium', 'high'),
    months: fc.integer({ min: 1, max: 36 }),
    sample: fc.boolean(),
    evidence: fc.integer({ min: 1, max: 5 }),
    repeated: some('urban', 'rural', 'small'),
  })
  .map(({ title, rest, ...more }) =>
    facts(title, {
      ...(more as Partial<FitFacts>),
      also: rest.filter((risk) => !more.main.includes(risk)),
      ...(more.sample && { evidence: 1, repeated: [] }),
    }),
  );
const bank = fc
  .array(anyPractice, { maxLength: 12 })
  .map((practices) => practices.map((practice, at) => ({ ...practice, id: `p${at}` })));
const anySchool = fc.record({
  risks: fc.uniqueArray(fc.constantFrom(...RISKS), { minLength: 1, maxLength: 3 }),
  setting: fc.constantFrom('urban', 'rural', 'small', null),
  size: fc.constantFrom('under-100', 'over-500', null),
  stages: some('primary', 'basic', 'secondary'),
  cost: fc.constantFrom('low', 'medium', 'high', null),
}) as fc.Arbitrary<School>;

describe('for any bank and school', () => {
  it('the choice does not depend on the order in which the practices come', () => {
    fc.assert(
      fc.property(anySchool, bank, fc.nat(), (asked, practices, seed) => {
        const mixed = practices.toSorted(
          (a, b) => ((a.id.charCodeAt(1) * seed) % 7) - ((b.id.charCodeAt(1) * seed) % 7),
        );
        expect(choosePractices(asked, mixed, NAMES)).toEqual(
          choosePractices(asked, practices, NAMES),
        );
      }),
    );
  });

  it('one more risk that a practice answers gives it points, and as its main one never lets another pass it', () => {
    fc.assert(
      fc.property(anySchool, bank, fc.constantFrom(...RISKS), (asked, practices, risk) => {
        const more = { ...asked, risks: [...new Set([...asked.risks, risk])] };
        const before = choosePractices(asked, practices, NAMES);
        const after = choosePractices(more, practices, NAMES).fitting.map(
          ({ practice }) => practice.id,
        );
        for (const [at, { practice, points }] of before.fitting.entries()) {
          if (![...practice.main, ...practice.also].includes(risk)) continue;
          expect(pointsOf(practice, more)).toBeGreaterThanOrEqual(points);
          if (before.relaxed.length > 0 || !practice.main.includes(risk)) continue;
          const below = before.fitting.slice(at + 1).map((one) => after.indexOf(one.practice.id));
          for (const place of below) expect(place).toBeGreaterThan(after.indexOf(practice.id));
        }
      }),
    );
  });

  it('a sample stands after every real practice that answers the same risks', () => {
    const same = (a: FitFacts, b: FitFacts, { risks }: School) =>
      risks.every(
        (risk) =>
          a.main.includes(risk) === b.main.includes(risk) &&
          a.also.includes(risk) === b.also.includes(risk),
      );
    fc.assert(
      fc.property(anySchool, bank, (asked, practices) => {
        const found = choosePractices(asked, practices, NAMES).fitting.map(
          ({ practice }) => practice,
        );
        found.forEach((one, at) => {
          if (one.sample) return;
          const before = found.slice(0, at).filter((other) => same(one, other, asked));
          expect(before.filter(({ sample }) => sample)).toEqual([]);
        });
      }),
    );
  });

  it('everything shown gives up the same conditions, and a practice with no words is never shown', () => {
    fc.assert(
      fc.property(anySchool, bank, (asked, practices) => {
        const { fitting, relaxed } = choosePractices(asked, practices, NAMES);
        expect(fitting.length > 0).toBe(practices.length > 0);
        for (const { practice, reasons } of fitting) {
          const unmet = CONDITIONS.filter(({ met }) => !met(practice, asked)).map(({ id }) => id);
          expect(unmet).toEqual(relaxed);
          expect(reasons.filter(({ kind }) => kind === 'risk')).not.toEqual([]);
        }
      }),
    );
  });

  it('a practice comes out of its packing as it went in', () => {
    fc.assert(
      fc.property(bank, (practices) => {
        const packed = JSON.parse(JSON.stringify(packFacts(practices)));
        expect(unpackFacts({ risks: {}, practices: packed })).toEqual(practices);
      }),
    );
  });
});
