import { openPieces, type SearchIndex } from '../domain/search/engine.ts';
import { files } from '../domain/search/shelves.ts';

/**
 * Opens the search index beside the site at a base path. `ask` answers a question, `read` brings one page
 * of the answers; each piece of the index is loaded once. All three throw when a piece is missing, cut
 * short or of another release: open the index anew to try again.
 */
export const openIndex = (base: string): Promise<SearchIndex> => {
  const loaded = new Map<string, Promise<unknown>>();
  return openPieces((file) => {
    const before = loaded.get(file);
    if (before) return before;
    const piece = fetchPiece(`${base}search-index/${file}`, file === files.catalogue);
    loaded.set(file, piece);
    piece.catch(() => loaded.delete(file));
    return piece;
  });
};

const fetchPiece = async (address: string, fresh: boolean): Promise<unknown> => {
  const response = await fetch(address, fresh ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};
