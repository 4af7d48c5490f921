import { nearest } from '../domain/nearest.ts';

/** Words as they are compared: one case, ё as е, no numbering, no punctuation, no remark in brackets that the blank adds. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\(если есть\)/g, '')
    .replace(/^\s*\d+(?:\.\d+)*[.)]\s*/, '')
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim();

/** The one known label that a written one most likely is, -1 when it is none. */
export const likeliest = (written: string, known: readonly string[]): number => {
  const words = plain(written);
  if (words === '') return -1;
  const labels = known.map(plain);
  const same = labels.indexOf(words);
  if (same >= 0) return same;
  const begun = labels.filter(
    (label) => words.startsWith(`${label} `) || label.startsWith(`${words} `),
  );
  if (begun.length === 1) return labels.indexOf(begun[0] ?? '');
  return labels.indexOf(nearest(words, labels, 1)[0] ?? '');
};

/** For each written label the index of the known one, each known one once: those that are the same to the letter first. */
export const matched = (written: readonly string[], known: readonly string[]): number[] => {
  const found = written.map((label) => known.findIndex((one) => plain(one) === plain(label)));
  return found.map((at, index) => {
    if (at >= 0) return at;
    const free = known.filter((_, place) => !found.includes(place));
    const near = likeliest(written[index] ?? '', free);
    const place = near < 0 ? -1 : known.indexOf(free[near] ?? '');
    found[index] = place;
    return place;
  });
};
