import { openPieces, type SearchIndex } from '../domain/search/engine.ts';
import { files } from '../domain/search/shelves.ts';

/**
 * Opens the search index beside the site at a base path, its catalogue being on its way. `ask` answers a question,
 * `read` brings one page of the answers; each piece of the index is loaded once. All three throw when a piece is
 * missing, cut short or of another release: open the index anew to try again.
 */
export const openIndex = (base: string, catalogue: Promise<Response>): Promise<SearchIndex> => {
  const loaded = new Map([[files.catalogue, catalogue.then(read)]]);
  return openPieces((file) => {
    const before = loaded.get(file);
    if (before) return before;
    const piece = fetch(`${base}search-index/${file}`).then(read);
    loaded.set(file, piece);
    piece.catch(() => loaded.delete(file));
    return piece;
  });
};

const read = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
};
