/** Names of the facets, in the order of the page and of the address. */
export const FACETS = ['risk', 'level', 'setting', 'cost', 'time', 'evidence', 'kind'] as const;

export type Facet = (typeof FACETS)[number];

/** Values by facet: those a card has, those a reader chose, or those that exist. */
export type Values = Record<Facet, string[]>;

/** Ways to order the bank; the first is the one a page opens with. */
export const SORTS = {
  evidence: 'самые доказанные',
  cost: 'самые дешёвые',
  time: 'быстрый эффект',
  title: 'по названию',
} as const;

export type Sort = keyof typeof SORTS;

/** What narrowing and ordering need to know of one practice. */
export interface FacetCard {
  title: string;
  values: Values;
  /** Step of the evidence ladder, 1 to 5. */
  evidence: number;
  /** Step of the cost scale, 1 to 3. */
  cost: number;
  /** Months until the effect. */
  months: number;
}

/** What an address asks of the bank. */
export interface Query {
  chosen: Values;
  sort: Sort;
}

/** One list per facet, made by the given rule. */
export const byFacet = <T>(make: (facet: Facet) => T): Record<Facet, T> =>
  Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;

/** Nothing chosen in any facet. */
export const nothing = (): Values => byFacet(() => []);

const fits = ({ values }: FacetCard, chosen: Values, facet: Facet): boolean =>
  chosen[facet].length === 0 || chosen[facet].some((value) => values[facet].includes(value));

/** Whether a card has one of the chosen values in every facet where something is chosen. */
export const matches = (card: FacetCard, chosen: Values): boolean =>
  FACETS.every((facet) => fits(card, chosen, facet));

/** How many cards each value would show, given what is chosen in the other facets. */
export const countValues = (
  cards: readonly FacetCard[],
  chosen: Values,
): Record<Facet, Map<string, number>> =>
  byFacet((facet) => {
    const counts = new Map<string, number>();
    const others = { ...chosen, [facet]: [] };
    for (const { values } of cards.filter((card) => matches(card, others))) {
      for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  });

/** How many values are chosen in all facets together. */
export const countChosen = (chosen: Values): number =>
  FACETS.reduce((sum, facet) => sum + chosen[facet].length, 0);

/** Facets that, cleared alone, would bring cards back, and how many. */
export const reliefs = (
  cards: readonly FacetCard[],
  chosen: Values,
): { facet: Facet; count: number }[] =>
  FACETS.filter((facet) => chosen[facet].length > 0)
    .map((facet) => {
      const eased = { ...chosen, [facet]: [] };
      return { facet, count: cards.filter((card) => matches(card, eased)).length };
    })
    .filter(({ count }) => count > 0);

const ORDERS: Record<Sort, (a: FacetCard, b: FacetCard) => number> = {
  evidence: (a, b) => b.evidence - a.evidence,
  cost: (a, b) => a.cost - b.cost,
  time: (a, b) => a.months - b.months,
  title: () => 0,
};

/** The cards in the order asked for, equal ones by title. */
export const inOrder = <T extends FacetCard>(cards: readonly T[], sort: Sort): T[] =>
  cards.toSorted((a, b) => ORDERS[sort](a, b) || a.title.localeCompare(b.title, 'ru'));

/** The card's `data-` attributes, from which the page's script reads it back. */
export const toAttributes = ({
  values,
  evidence,
  cost,
  months,
}: FacetCard): Record<string, string> => ({
  ...Object.fromEntries(FACETS.map((facet) => [`data-${facet}`, values[facet].join(' ')])),
  'data-order': [evidence, cost, months].join(' '),
});

/** The card as its `data-` attributes tell it. */
export const fromAttributes = (
  data: Readonly<Record<string, string | undefined>>,
  title: string,
): FacetCard => {
  const [evidence = 1, cost = 1, months = 1] = (data['order'] ?? '').split(' ').map(Number);
  const values = byFacet((facet) => (data[facet] ?? '').split(' ').filter(Boolean));
  return { title, values, evidence, cost, months };
};

const isSort = (text: string | null): text is Sort => text !== null && Object.hasOwn(SORTS, text);

/** What an address's query asks for; values that do not exist are passed over. */
export const readAddress = (search: string, known: Values): Query => {
  const params = new URLSearchParams(search);
  const sort = params.get('sort');
  return {
    chosen: byFacet((facet) => {
      const asked = params.getAll(facet);
      return known[facet].filter((value) => asked.includes(value));
    }),
    sort: isSort(sort) ? sort : 'evidence',
  };
};

/** The query part of the address that shows the same bank; empty when nothing is asked. */
export const writeAddress = ({ chosen, sort }: Query): string => {
  const params = new URLSearchParams();
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'evidence') params.set('sort', sort);
  return params.size > 0 ? `?${params}` : '';
};
