import { buildIndex } from '../../src/domain/search/build.ts';
import { openPieces } from '../../src/domain/search/engine.ts';
import type { Synonyms } from '../../src/domain/search/shelves.ts';
import type { IndexedPage } from '../../src/domain/search/weigh.ts';
import { plainQuestion } from '../../src/domain/search-address.ts';
import { paradigmsOf } from '../../src/integrations/paradigms.ts';
import type { Search } from './measures.ts';

/** The section's own engine over pages, its pieces held in memory. */
export const ours = async (
  pages: readonly IndexedPage[],
  synonyms: readonly Synonyms[],
): Promise<Search> => {
  const built = buildIndex(pages, synonyms, paradigmsOf, () => 'index');
  const pieces = new Map([...built].map(([file, text]) => [file, JSON.parse(text) as unknown]));
  const index = await openPieces(async (file) => {
    if (!pieces.has(file)) throw new Error(`Нет части указателя ${file}`);
    return pieces.get(file);
  });
  return async (query) => {
    const answers = await index.ask(plainQuestion(query));
    const shown = answers.pages.slice(0, 10);
    return Promise.all(shown.map(async (page) => (await index.read(page)).path));
  };
};
