/** A body that an order may name, with all its spellings. */
export interface Body {
  id: string;
  spellings: readonly string[];
}

/** Who is named in a cell of executors: ids in the order of the cell, and words that no spelling covers. */
export interface Named {
  ids: string[];
  unknown: string[];
}

/** One sign for one sign, so that places stay the same. */
const even = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»“”„]/g, '"')
    .replace(/[–—‑]/g, '-');

const ASIDE = /\s*\(далее\s*[–—-][^)]*\)/gi;

/** A reader of executors' cells that knows the spellings of a region's bodies. */
export const executorsReader = (bodies: readonly Body[]): ((text: string) => Named) => {
  const spellings = bodies
    .flatMap(({ id, spellings: all }) => all.map((spelling) => ({ id, spelling: even(spelling) })))
    .toSorted((a, b) => b.spelling.length - a.spelling.length);
  return (text) => {
    const words = text.replace(ASIDE, '');
    const signs = even(words);
    const ids = new Set<string>();
    const unknown: string[] = [];
    let at = 0;
    for (;;) {
      at += /^(?:[\s,;.]|и\s)*/.exec(signs.slice(at))?.[0].length ?? 0;
      if (at >= signs.length) return { ids: [...ids], unknown };
      const found = spellings.find(
        ({ spelling }) =>
          signs.startsWith(spelling, at) && !/[\p{L}\d]/u.test(signs[at + spelling.length] ?? ''),
      );
      if (found) ids.add(found.id);
      else unknown.push(words.slice(at, at + pieceLength(words.slice(at))).trim());
      at += found ? found.spelling.length : pieceLength(words.slice(at));
    }
  };
};

/** Length of a name up to a comma or semicolon outside quotes and brackets. */
const pieceLength = (text: string): number => {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if ('«('.includes(sign)) depth++;
    if ('»)'.includes(sign)) depth--;
    if (at > 0 && depth <= 0 && ',;'.includes(sign)) return at;
  }
  return text.length;
};
