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
