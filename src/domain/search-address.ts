/** Orders of answers: what fits best first, the newest first, or the best of every kind under its name. */
export const ORDERS = {
  relevance: 'Сначала подходящие',
  date: 'Сначала новые',
  kind: 'По видам',
} as const;

/** What a reader asks: words, one kind of pages or none, any risks, and in which order. */
export interface Question {
  q: string;
  collection: string;
  risks: string[];
  sort: keyof typeof ORDERS;
  /** The words are looked for as they stand, slips and all. */
  asTyped: boolean;
}

/** The question that an address of the search page holds. */
export const readQuestion = (query: string): Question => {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort') ?? '';
  return {
    q: (parameters.get('q') ?? '').trim(),
    collection: parameters.get('collection') ?? '',
    risks: [...new Set(parameters.getAll('risk'))].filter(Boolean),
    sort: Object.hasOwn(ORDERS, sort) ? (sort as Question['sort']) : 'relevance',
    asTyped: parameters.get('exact') === '1',
  };
};

/** The address part of a question, in one order: `?q=…&collection=…&risk=…&sort=date&exact=1`; empty when nothing is asked. */
export const writeQuestion = ({ q, collection, risks, sort, asTyped }: Question): string => {
  if (!q.trim()) return '';
  const parameters = new URLSearchParams({ q: q.trim() });
  if (collection) parameters.set('collection', collection);
  for (const risk of risks) parameters.append('risk', risk);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (asTyped) parameters.set('exact', '1');
  return `?${parameters}`;
};

/** Words asked everywhere, what fits best first. */
export const plainQuestion = (q: string): Question => ({
  q,
  collection: '',
  risks: [],
  sort: 'relevance',
  asTyped: false,
});
