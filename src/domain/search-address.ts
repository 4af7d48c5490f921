/** What a reader asks: words, one kind of pages or none, any risks. */
export interface Question {
  q: string;
  collection: string;
  risks: string[];
}

/** The question that an address of the search page holds. */
export const readQuestion = (query: string): Question => {
  const parameters = new URLSearchParams(query);
  return {
    q: (parameters.get('q') ?? '').trim(),
    collection: parameters.get('collection') ?? '',
    risks: [...new Set(parameters.getAll('risk'))].filter(Boolean),
  };
};

/** The address part of a question, in one order: `?q=…&collection=…&risk=…`; empty when nothing is asked. */
export const writeQuestion = ({ q, collection, risks }: Question): string => {
  if (!q.trim()) return '';
  const parameters = new URLSearchParams({ q: q.trim() });
  if (collection) parameters.set('collection', collection);
  for (const risk of risks) parameters.append('risk', risk);
  return `?${parameters}`;
};
