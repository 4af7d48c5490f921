import { byFacet, FACETS, type FacetCard, type Values } from './facets.ts';

/** How many cards a page of the bank holds. */
export const PER_PAGE = 20;

/** A card that the filter knows by its place in the bank, counted from 0, whether it is on the page or not. */
export type Placed = FacetCard & { place: number };

/** What the filter loads of a bank that does not fit one page; rows stand in the order of titles. */
export interface BankIndex {
  /** Values of each facet; the rows name them by number. */
  values: Values;
  rows: [place: number, evidence: number, cost: number, months: number, ...values: number[][]][];
}

/** The cards of the bank, in its order, as an index without words. */
export const packIndex = (cards: readonly FacetCard[]): BankIndex => {
  const values = byFacet((facet) => [...new Set(cards.flatMap((card) => card.values[facet]))]);
  const rows = cards
    .map((card, place) => ({ card, place }))
    .sort((a, b) => a.card.title.localeCompare(b.card.title, 'ru'))
    .map(({ card, place }): BankIndex['rows'][number] => [
      place,
      card.evidence,
      card.cost,
      card.months,
      ...FACETS.map((facet) => card.values[facet].map((value) => values[facet].indexOf(value))),
    ]);
  return { values, rows };
};

/** The cards of an index in the order of their titles, which are left out: sorting keeps that order for equals. */
export const unpackIndex = ({ values, rows }: BankIndex): Placed[] =>
  rows.map(([place, evidence, cost, months, ...numbers]) => ({
    place,
    title: '',
    evidence,
    cost,
    months,
    values: byFacet((facet) =>
      (numbers[FACETS.indexOf(facet)] ?? []).flatMap((at) => values[facet][at] ?? []),
    ),
  }));
