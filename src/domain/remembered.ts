/** Longest text worth remembering, in letters: titles and cells stand on many pages, articles on one. */
const SHORT = 300;

/** The same function of a text, which works each short text out once. */
export const remembered = <T>(work: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, { result: T }>();
  return (text) => {
    if (text.length > SHORT) return work(text);
    const found = known.get(text) ?? { result: work(text) };
    known.set(text, found);
    return found.result;
  };
};
