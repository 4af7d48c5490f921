import type { Finder, Found } from './found.ts';
import { mail } from './mail.ts';
import { names } from './names.ts';
import { births, papers } from './papers.ts';
import { phones } from './phones.ts';
import { plainView } from './plain-view.ts';

const FINDERS: readonly Finder[] = [phones, papers, mail, births, names];
const CANDIDATE =
  /\p{N}|[@＠]|&commat|собака|[([{] ?at ?[)\]}]|[а-яё]вич|[а-яё]вн|[а-яё]ичн|[ьи]ич|учени|обучающ|школьни|воспитанни|выпускни|классни/iu;

/** Everything private in a text, by places in the file; the earlier finder has the say where two overlap. */
export const findPrivate = (source: string): Found[] => {
  if (!CANDIDATE.test(source)) return [];
  const { text, at } = plainView(source);
  const all: Found[] = [];
  for (const find of FINDERS) {
    for (const one of find(text)) {
      if (all.every(({ start, end }) => end <= one.start || one.end <= start)) all.push(one);
    }
  }
  return all
    .map((one) => ({ ...one, start: at(one.start), end: at(one.end - 1) + 1 }))
    .toSorted((a, b) => a.start - b.start);
};

/** A text with the numbers and addresses in it masked: what may stand in any message. */
export const masked = (text: string): string =>
  findPrivate(text)
    .filter(({ kind }) => kind !== 'name')
    .reduceRight(
      (whole, { start, end, masked: mask }) => whole.slice(0, start) + mask + whole.slice(end),
      text,
    );
