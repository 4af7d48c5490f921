import { describe, expect, it } from 'vitest';
import {
  countChosen,
  countValues,
  type FacetCard,
  fromAttributes,
  inOrder,
  matches,
  nothing,
  readAddress,
  reliefs,
  type Sort,
  toAttributes,
  type Values,
  writeAddress,
} from '../../src/domain/facets.ts';
import { gapsOf } from '../../src/domain/gaps.ts';
import { facetCard, facetGroups } from '../../src/domain/practice-facets.ts';
import {
  performerWords,
  samplesWords,
  settingWords,
  whenWords,
} from '../../src/domain/practice-words.ts';
import { EVIDENCE, evidenceOf, type PracticeView } from '../../src/domain/practices.ts';
import type { Content, Data, Entry } from '../../src/schema/index.ts';
import { practices } from '../../src/schema/practices.ts';

const pick = (values: Partial<Values> = {}): Values => ({ ...nothing(), ...values });

const card = (
  title: string,
  values: Partial<Values>,
  [evidence, cost, months] = [1, 1, 3],
): FacetCard => ({
  title,
  values: pick(values),
  evidence,
  cost,
  months,
});

const CARDS = [
  card('Вместе', { risk: ['staff', 'skill'], level: ['school'], cost: ['low'] }, [1, 1, 4]),
  card('Ёлка', { risk: ['skill'], level: ['region'], cost: ['high'] }, [3, 3, 2]),
  card('Анкета', { risk: ['parents'], level: ['school'], cost: ['low'] }, [1, 1, 2]),
  card('Жюри', { risk: ['skill'], level: ['school'], cost: ['high'] }, [2, 3, 12]),
];

const KNOWN = pick({
  risk: ['staff', 'skill', 'parents', 'ovz'],
  level: ['school', 'region'],
  cost: ['low', 'high'],
});

const shown = (chosen: Values) =>
  CARDS.filter((one) => matches(one, chosen)).map(({ title }) => title);

describe('a choice of facets', () => {
  it.each([
    ['nothing chosen shows everything', {}, ['Вместе', 'Ёлка', 'Анкета', 'Жюри']],
    ['two values of one facet widen', { risk: ['staff', 'parents'] }, ['Вместе', 'Анкета']],
    ['values of two facets narrow', { risk: ['skill'], level: ['school'] }, ['Вместе', 'Жюри']],
    ['values that no card has show nothing', { risk: ['ovz'] }, []],
  ])('%s', (_, chosen, titles) => {
    expect(shown(pick(chosen))).toEqual(titles);
  });

  it.each([
    [
      'counts what the whole bank holds while nothing is chosen',
      {},
      'risk',
      { staff: 1, skill: 3, parents: 1 },
    ],
    [
      'counts unchosen values of the same facet as if each were chosen',
      { risk: ['staff'] },
      'risk',
      { staff: 1, skill: 3, parents: 1 },
    ],
    [
      'counts within what other facets leave',
      { level: ['school'] },
      'risk',
      { staff: 1, skill: 2, parents: 1 },
    ],
    ['leaves out a value that other facets rule out', { risk: ['parents'] }, 'cost', { low: 1 }],
  ] as const)('%s', (_, chosen, facet, counts) => {
    expect(Object.fromEntries(countValues(CARDS, pick(chosen as Partial<Values>))[facet])).toEqual(
      counts,
    );
  });

  it('counts each value as the number of cards that choosing it alone would show', () => {
    const chosen = pick({ risk: ['skill'], cost: ['high'] });
    const counts = countValues(CARDS, chosen);
    for (const facet of ['risk', 'level', 'cost'] as const) {
      for (const value of KNOWN[facet]) {
        expect(counts[facet].get(value) ?? 0).toBe(shown({ ...chosen, [facet]: [value] }).length);
      }
    }
  });

  it('says which single facet keeps the list empty, and what clearing it would show', () => {
    const chosen = pick({ risk: ['parents'], cost: ['high'] });
    expect(shown(chosen)).toEqual([]);
    expect(reliefs(CARDS, chosen)).toEqual([
      { facet: 'risk', count: 2 },
      { facet: 'cost', count: 1 },
    ]);
  });
});

describe('the address of the bank', () => {
  it.each([
    [
      'reads several values of one facet',
      '?risk=skill&risk=staff&level=school',
      { risk: ['staff', 'skill'], level: ['school'] },
      'evidence',
    ],
    [
      'passes over values and facets that do not exist',
      '?risk=nobody&colour=red&risk=ovz',
      { risk: ['ovz'] },
      'evidence',
    ],
    [
      'takes a value that is written twice once',
      '?risk=ovz&risk=ovz',
      { risk: ['ovz'] },
      'evidence',
    ],
    ['reads the order', '?sort=cost', {}, 'cost'],
    [
      'keeps the usual order when the one asked for is unknown',
      '?sort=constructor',
      {},
      'evidence',
    ],
    ['asks for nothing when it is empty', '', {}, 'evidence'],
  ])('%s', (_, search, chosen, sort) => {
    expect(readAddress(search, KNOWN)).toEqual({ chosen: pick(chosen), sort });
  });

  it.each(['', '?risk=staff&risk=skill&level=school', '?cost=low&sort=title'])(
    'of «%s» leads back to itself',
    (search) => {
      expect(writeAddress(readAddress(search, KNOWN))).toBe(search);
    },
  );

  it('tells how many values it chooses', () => {
    expect(countChosen(readAddress('?risk=ovz&risk=staff&cost=low', KNOWN).chosen)).toBe(3);
  });
});

it.each(CARDS)('$title survives the way through the attributes of its card', (one) => {
  const data = Object.fromEntries(
    Object.entries(toAttributes(one)).map(([name, value]) => [name.slice(5), value]),
  );
  expect(fromAttributes(data, one.title)).toEqual(one);
});

it.each<[Sort, string]>([
  ['evidence', 'Ёлка Жюри Анкета Вместе'],
  ['cost', 'Анкета Вместе Ёлка Жюри'],
  ['time', 'Анкета Ёлка Вместе Жюри'],
  ['title', 'Анкета Вместе Ёлка Жюри'],
])('orders the bank by %s, equal practices by title with ё in its place', (sort, titles) => {
  expect(
    inOrder(CARDS, sort)
      .map(({ title }) => title)
      .join(' '),
  ).toBe(titles);
});

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
