import { describe, expect, it } from 'vitest';
import { EVIDENCE, evidenceOf } from '../../src/domain/evidence.ts';
import { gapsOf } from '../../src/domain/gaps.ts';
import { amount, measurementsOf } from '../../src/domain/measurements.ts';
import { facetCard, facetGroups } from '../../src/domain/practice-facets.ts';
import { partsOf } from '../../src/domain/practice-parts.ts';
import {
  performerWords,
  samplesWords,
  settingWords,
  whenWords,
} from '../../src/domain/practice-words.ts';
import type { PracticeView } from '../../src/domain/practices.ts';
import type { Content, Data, Entry } from '../../src/schema/index.ts';
import { practices } from '../../src/schema/practices.ts';

/** The words as they are read: a no-break space is a space. */
const read = (words: string) => words.replaceAll('\u00a0', ' ');

const practice = (fields: object = {}): Data<'practices'> =>
  practices.parse({
    title: 'Пример',
    summary: 'Пример.',
    status: 'published',
    risks: { main: ['staff'], also: ['skill'] },
    level: 'school',
    context: {},
    problem: 'Проблема.',
    cost: { level: 'medium' },
    duration: 4,
    updated: '2022-03-01',
    steps: [{ title: 'Шаг', when: { week: 1 }, who: ['director'], text: 'Как.' }],
    ...fields,
  });

const view = (fields: object = {}): PracticeView => {
  const data = practice(fields);
  const risks = [...data.risks.main, ...data.risks.also];
  return {
    entry: {} as Entry<'practices'>,
    id: 'x',
    path: '/practices/x/',
    data,
    evidence: evidenceOf(data),
    risks,
  };
};

const risk = (id: string, order: number) =>
  ({
    collection: 'risks',
    id,
    data: { name: `Риск ${id}`, order, icon: 'screen' },
  }) as unknown as Entry<'risks'>;

describe('what a practice tells the facets', () => {
  it.each([
    ['lets three months into every wait up to a year', { duration: 3 }, 'time', ['3', '6', '12']],
    ['lets seven months only into the year', { duration: 7 }, 'time', ['12']],
    ['sets eighteen months apart', { duration: 18 }, 'time', ['long']],
    ['fits every kind of school when it names none', {}, 'setting', ['urban', 'rural', 'small']],
    [
      'keeps to the kinds of school it names',
      { context: { settings: ['rural'] } },
      'setting',
      ['rural'],
    ],
    ['answers its main and its other risks', {}, 'risk', ['staff', 'skill']],
    ['is told apart as a sample', { sample: true }, 'kind', ['sample']],
    ['stands on the first step as a sample', { sample: true }, 'evidence', [EVIDENCE[0].id]],
  ] as const)('%s', (_, fields, facet, values) => {
    expect(facetCard(view(fields)).values[facet]).toEqual(values);
  });

  it('offers every risk the content names, in the order of the content', () => {
    const content = { risks: [risk('b', 2), risk('a', 1)] } as unknown as Content;
    expect(facetGroups(content)[0]?.values.map(({ value }) => value)).toEqual(['a', 'b']);
  });

  it.each([
    ['level', 'school', 'Проводит: школа'],
    ['setting', 'rural', 'Сельская школа'],
    ['cost', 'low', 'Затраты: малые'],
    ['time', '3', 'Эффект: до 3 месяцев'],
    ['evidence', 'described', 'Доказанность: описана'],
    ['kind', 'sample', 'Образец'],
  ])('repeats the chosen %s=%s as «%s»', (facet, value, chip) => {
    const found = facetGroups({ risks: [] } as unknown as Content).find(
      (group) => group.facet === facet,
    );
    expect(found?.values.find((one) => one.value === value)?.chip).toBe(chip);
  });
});

it('shows where the bank is thin by risk and kind of school, samples apart', () => {
  const bank = [view({ context: { settings: ['rural'] } }), view({ sample: true })];
  const [staff, ovz] = gapsOf(bank, [risk('staff', 1), risk('ovz', 2)]);
  expect(staff?.cells).toEqual([
    { setting: 'urban', real: 0, samples: 1 },
    { setting: 'rural', real: 1, samples: 1 },
    { setting: 'small', real: 0, samples: 1 },
  ]);
  expect(ovz?.cells.every(({ real, samples }) => real + samples === 0)).toBe(true);
});

describe('words of a practice', () => {
  it.each([
    [{ week: 1 }, '1-я неделя'],
    [{ week: 2, weeks: 1 }, '2-я неделя'],
    [{ week: 4, weeks: 8 }, '4–11-я недели'],
    [{ weeks: 6 }, '6 недель'],
    [{ month: 9 }, 'сентябрь'],
    [{}, ''],
  ])('%j is when «%s»', (when, words) => {
    expect(read(whenWords(when))).toBe(words);
  });

  it.each([
    [[], 'Любая школа'],
    [['urban', 'rural', 'small'], 'Любая школа'],
    [['rural'], 'Сельская школа'],
    [['rural', 'small'], 'Сельская или малокомплектная школа'],
  ] as const)('schools %j are «%s»', (settings, words) => {
    expect(settingWords({ ...practice().context, settings: [...settings] })).toBe(words);
  });

  it.each([
    [0, 4, ''],
    [10, 10, 'Все 10 практик — образцы.'],
    [1, 1, 'Единственная практика — образец.'],
    [1, 12, 'Из 12 практик 1 — образец.'],
  ])('%i samples of %i are announced as «%s»', (samples, all, words) => {
    expect(read(samplesWords(samples, all))).toBe(words);
  });

  it('names those who do a step as people, not as codes', () => {
    expect(performerWords(['director', 'class-teacher'])).toBe('директор, классный руководитель');
  });
});

describe('results of a practice', () => {
  it.each([
    ['%', 12, 86.5, 100],
    ['%', 90, 130, 200],
    ['уроков в месяц', 17, 3, 20],
    ['работ', 4, 5, 5],
    ['человек', 0, 0, 1],
  ])(
    'in %s, %d before and %d after, stand on a ruler that ends at %d',
    (unit, before, after, end) => {
      const { measured } = measurementsOf(
        practice({ results: [{ indicator: 'Доля', unit, before, after }] }).results,
      );
      expect(measured[0]?.scale).toBe(end);
    },
  );

  it('are drawn only when both numbers are known', () => {
    const { measured, planned } = measurementsOf(
      practice({ results: [{ indicator: 'Доля', unit: '%', before: 10 }] }).results,
    );
    expect([measured.length, planned.length]).toEqual([0, 1]);
  });

  it('are written with a comma and their unit', () => {
    expect(read(amount(86.5, '%'))).toBe('86,5 %');
  });
});

describe('the contents of a practice page', () => {
  const ids = (fields: object) =>
    partsOf(practice(fields), [
      { depth: 2, slug: 'own', text: 'Своё' },
      { depth: 3, slug: 'deep', text: 'Глубже' },
    ]).map(({ id }) => id);

  it('leaves out the parts that have nothing to say', () => {
    expect(ids({})).toEqual([
      'problem',
      'steps',
      'results',
      'evidence',
      'cost',
      'own',
      'replications',
    ]);
  });

  it('names the parts that the entry fills', () => {
    expect(ids({ conditions: ['Одно'], monday: ['Другое'] })).toEqual(
      expect.arrayContaining(['conditions', 'monday']),
    );
  });
});
