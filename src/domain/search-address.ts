/** What a reader asks: words, one kind of pages or none, any risks, and in which order. */
export interface Question {
  q: string;
  collection: string;
  risks: string[];
  sort: 'relevance' | 'date';
}

/** The question that an address of the search page holds. */
export const readQuestion = (query: string): Question => {
  const parameters = new URLSearchParams(query);
  return {
    q: (parameters.get('q') ?? '').trim(),
    collection: parameters.get('collection') ?? '',
    risks: [...new Set(parameters.getAll('risk'))].filter(Boolean),
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
};

/** The address part of a question, in one order: `?q=…&collection=…&risk=…&sort=date`; empty when nothing is asked. */
export const writeQuestion = ({ q, collection, risks, sort }: Question): string => {
  if (!q.trim()) return '';
  const parameters = new URLSearchParams({ q: q.trim() });
  if (collection) parameters.set('collection', collection);
  for (const risk of risks) parameters.append('risk', risk);
  if (sort === 'date') parameters.set('sort', sort);
  return `?${parameters}`;
};
