import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePractices, pointsOf } from '../../src/domain/fit.ts';
import type { FitFacts, School } from '../../src/domain/fit-facts.ts';
import { CONDITIONS, WEIGHTS } from '../../src/domain/fit-rule.ts';
import { facts, NAMES, school } from './fit-samples.ts';

const titles = (asked: School, practices: FitFacts[]) =>
  choosePractices(asked, practices, NAMES).fitting.map(({ practice }) => practice.title);

describe('the order of practices for a school', () => {
  it.each<[string, Partial<School>, FitFacts[], string[]]>([
    [
      'puts the answer to two risks before the answer to one',
      { risks: ['staff', 'will'] },
      [facts('Одна'), facts('Две', { main: ['staff', 'will'] })],
      ['Две', 'Одна'],
    ],
    [
      'puts what answers the risk before all else over what helps as well',
      { risks: ['will'] },
      [facts('Заодно', { also: ['will'] }), facts('Прежде', { main: ['will'] })],
      ['Прежде', 'Заодно'],
    ],
    [
      'puts a dear and slow real practice before a cheap and quick sample that answers the same',
      { risks: ['staff'] },
      [facts('Образец', { sample: true, months: 1 }), facts('Школа', { cost: 'high', months: 30 })],
      ['Школа', 'Образец'],
    ],
    [
      'puts what a school of the same kind repeated first',
      { risks: ['staff'], setting: 'rural' },
      [facts('В городе', { repeated: ['urban'] }), facts('На селе', { repeated: ['rural'] })],
      ['На селе', 'В городе'],
    ],
    [
      'puts the more proven, then the cheaper, of practices that answer the same',
      { risks: ['staff'] },
      [facts('Средняя', { cost: 'medium' }), facts('Дешёвая'), facts('Мерили', { evidence: 3 })],
      ['Мерили', 'Дешёвая', 'Средняя'],
    ],
    [
      'puts equal ones by title, with ё in its place',
      { risks: ['staff'] },
      [facts('Жюри'), facts('Ёлка'), facts('Единство')],
      ['Единство', 'Ёлка', 'Жюри'],
    ],
    [
      'leaves out what answers none of the risks',
      { risks: ['home'] },
      [facts('Чужая'), facts('Своя', { main: ['home'] })],
      ['Своя'],
    ],
    [
      'takes a limit of cost as «no dearer than»',
      { risks: ['staff'], cost: 'medium' },
      [facts('Малая'), facts('Средняя', { cost: 'medium' }), facts('Большая', { cost: 'high' })],
      ['Малая', 'Средняя'],
    ],
    [
      'takes one fitting stage of several as enough',
      { risks: ['staff'], stages: ['primary', 'basic'] },
      [facts('Старшим', { stages: ['secondary'] }), facts('Младшим', { stages: ['primary'] })],
      ['Младшим'],
    ],
    [
      'lets a practice that names no kind, size or stage fit every school',
      { risks: ['staff'], setting: 'small', size: 'under-100', stages: ['basic'] },
      [facts('Любая'), facts('Городская', { settings: ['urban'] })],
      ['Любая'],
    ],
  ])('%s', (_, asked, practices, expected) => {
    expect(titles(school(asked), practices)).toEqual(expected);
  });
});

describe('when no practice meets every condition', () => {
  it.each<[string, Partial<School>, FitFacts[], string[], string[]]>([
    [
      'the dearer ones are shown',
      { risks: ['staff'], cost: 'low' },
      [facts('Средняя', { cost: 'medium' }), facts('Другой риск', { main: ['will'] })],
      ['cost'],
      ['Средняя'],
    ],
    [
      'cost is given up before the kind of school',
      { risks: ['staff'], cost: 'low', setting: 'rural' },
      [
        facts('Городская', { settings: ['urban'] }),
        facts('Дорогая', { settings: ['rural'], cost: 'high' }),
      ],
      ['cost'],
      ['Дорогая'],
    ],
    [
      'the kind of school is given up before the risks',
      { risks: ['staff'], setting: 'rural' },
      [
        facts('Городская', { settings: ['urban'] }),
        facts('Другой риск', { main: ['will'], settings: ['rural'] }),
      ],
      ['setting'],
      ['Городская'],
    ],
    [
      'cost, size and stages together are given up before the kind of school',
      { risks: ['staff'], setting: 'rural', size: 'under-100', stages: ['basic'], cost: 'low' },
      [
        facts('Городская', { settings: ['urban'] }),
        facts('Сельская', {
          settings: ['rural'],
          sizes: ['over-500'],
          stages: ['primary'],
          cost: 'high',
        }),
      ],
      ['cost', 'size', 'stage'],
      ['Сельская'],
    ],
    [
      'other risks are shown only when nothing in the bank answers',
      { risks: ['home'] },
      [facts('Другой риск')],
      ['risk'],
      ['Другой риск'],
    ],
  ])('%s', (_, asked, practices, relaxed, expected) => {
    const found = choosePractices(school(asked), practices, NAMES);
    expect(found.relaxed).toEqual(relaxed);
    expect(found.notes).toEqual(
      CONDITIONS.filter(({ id }) => relaxed.includes(id)).map((condition) => condition.relaxed),
    );
    expect(found.fitting.map(({ practice }) => practice.title)).toEqual(expected);
  });

  it('nothing is given up while a single practice meets all', () => {
    const asked = school({ risks: ['staff'], cost: 'low' });
    const found = choosePractices(
      asked,
      [facts('Малая'), facts('Большая', { cost: 'high' })],
      NAMES,
    );
    expect(found).toMatchObject({ relaxed: [], notes: [], fitting: { length: 1 } });
  });

  it('an empty bank gives nothing and gives nothing up', () => {
    expect(choosePractices(school({ risks: ['staff'] }), [], NAMES)).toEqual({
      fitting: [],
      relaxed: [],
      notes: [],
    });
  });
});

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
});

it('the points of the rule let no cheap and quick sample pass a real practice', () => {
  const points = Object.fromEntries(WEIGHTS.map((weight) => [weight.id, weight.points]));
  const { real = 0, cheap = 0, quick = 0 } = points;
  expect(real).toBeGreaterThan(2 * cheap + quick);
});
