import { describe, expect, it } from 'vitest';
import { packIndex, unpackIndex } from '../../src/domain/bank-index.ts';
import { compareAddress, readChoice, withChoice } from '../../src/domain/choice.ts';
import {
  countValues,
  type FacetCard,
  inOrder,
  matches,
  nothing,
  SORTS,
  type Sort,
} from '../../src/domain/facets.ts';

const card = (title: string, risk: string[], cost: number, evidence: number): FacetCard => ({
  title,
  values: { ...nothing(), risk, level: ['school'] },
  evidence,
  cost,
  months: cost * 2,
});

const BANK = [
  card('Жюри', ['staff', 'skill'], 2, 3),
  card('Ёлка', ['skill'], 1, 1),
  card('Анкета', ['parents', 'staff'], 3, 1),
  card('Единство', ['staff'], 1, 1),
];

describe('the index of a bank that does not fit one page', () => {
  const cards = unpackIndex(JSON.parse(JSON.stringify(packIndex(BANK))));

  it.each(Object.keys(SORTS) as Sort[])('sorts by %s as the cards themselves would', (sort) => {
    const places = inOrder(cards, sort).map(({ place }) => BANK[place]?.title);
    expect(places).toEqual(inOrder(BANK, sort).map(({ title }) => title));
  });

  it.each([[['staff']], [['skill', 'parents']], [[]]])(
    'finds and counts %j as the cards themselves would',
    (risk) => {
      const chosen = { ...nothing(), risk };
      const found = cards.filter((one) => matches(one, chosen)).map(({ place }) => place);
      const expected = BANK.flatMap((one, place) => (matches(one, chosen) ? place : []));
      expect(found.toSorted()).toEqual(expected);
      expect(countValues(cards, chosen)).toEqual(countValues(BANK, chosen));
    },
  );

  it('carries no word of a practice', () => {
    expect(JSON.stringify(packIndex(BANK))).not.toMatch(/[а-яё]/i);
  });
});

describe('the address of a choice to compare', () => {
  it.each([
    ['', [], ''],
    ['', ['a', 'b'], '?practice=a&practice=b'],
    ['?risk=staff', ['a'], '?risk=staff&practice=a'],
    ['?risk=staff', [], '?risk=staff'],
  ])('joins «%s» and %j into «%s»', (search, ids, address) => {
    expect(withChoice(search, ids)).toBe(address);
    expect(readChoice(address)).toEqual(ids);
  });

  it('names a practice once however often it is asked for', () => {
    expect(readChoice('?practice=a&practice=b&practice=a&practice=')).toEqual(['a', 'b']);
    expect(compareAddress([])).toBe('');
  });
});
