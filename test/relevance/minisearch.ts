import MiniSearch from 'minisearch';
import { isStop, normal, stem } from '../../src/domain/search/normal.ts';
import type { IndexedPage } from '../../src/domain/search/weigh.ts';
import type { Search } from './measures.ts';

/** MiniSearch over pages as a careful user sets it up: Russian stems and stop words, a weighty title, beginnings of words, slips. */
export const minisearch = (pages: readonly IndexedPage[]): Search => {
  const engine = new MiniSearch({
    idField: 'path',
    fields: ['title', 'summary', 'text'],
    processTerm: (term) => {
      const word = normal(term);
      return word === '' || isStop(word) ? null : stem(word);
    },
    searchOptions: {
      boost: { title: 5, summary: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    },
  });
  engine.addAll(
    pages.map(({ path, title, summary, parts }) => ({
      path,
      title,
      summary,
      text: parts.map((part) => `${part.title} ${part.text}`).join('\n'),
    })),
  );
  return async (query) =>
    engine
      .search(query)
      .slice(0, 10)
      .map(({ id }) => String(id));
};
