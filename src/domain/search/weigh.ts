import { numericDay } from '../day.ts';
import type { FoundPage } from './answers.ts';
import { textWords } from './terms.ts';

/** A page with all that it is found by. */
export interface IndexedPage extends FoundPage {
  /** What the page is about in a sentence. */
  summary: string;
  /** Words that lead here though they may not stand on the page: how people ask, names of its risks. */
  asked: string[];
}

interface Field {
  /** How much more a word tells here than in the text. */
  weight: number;
  /** How far a long field weakens each of its words, 0–1. */
  length: number;
  /** Whether even «о» and «что» can be looked for here. */
  stops?: boolean;
  of: (page: IndexedPage) => string[];
}

const FIELDS: readonly Field[] = [
  { weight: 12, length: 0.75, stops: true, of: ({ title }) => [title] },
  { weight: 5, length: 0.3, of: ({ asked }) => asked },
  {
    weight: 3,
    length: 0.4,
    of: ({ summary, date }) => (date ? [summary, numericDay(date)] : [summary]),
  },
  { weight: 2.5, length: 0.4, of: ({ parts }) => parts.map(({ title }) => title) },
  { weight: 1, length: 0.6, of: ({ parts }) => parts.map(({ text }) => text) },
];
/** How slowly repetition stops to count. */
const SATURATION = 4;

/** What every page is worth for every term, 1–100, by BM25F: fields are added before repetition is levelled; and how often each form stands in the texts. */
export const weigh = (
  pages: readonly IndexedPage[],
): { terms: Map<string, Map<number, number>>; forms: Map<string, number> } => {
  const forms = new Map<string, number>();
  const read = pages.map((page) =>
    FIELDS.map(({ of, stops = false }) => {
      const counts = new Map<string, number>();
      let length = 0;
      for (const text of of(page)) {
        for (const word of textWords(text)) {
          length++;
          if (word.stop && !stops) continue;
          for (const term of word.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
          forms.set(word.text, (forms.get(word.text) ?? 0) + 1);
        }
      }
      return { counts, length };
    }),
  );
  const usual = FIELDS.map(
    (_, field) =>
      read.reduce((sum, page) => sum + (page[field]?.length ?? 0), 0) / pages.length || 1,
  );
  const terms = new Map<string, Map<number, number>>();
  read.forEach((fields, page) => {
    const sums = new Map<string, number>();
    fields.forEach(({ counts, length }, at) => {
      const { weight, length: share } = FIELDS[at] as Field;
      const by = weight / (1 - share + (share * length) / (usual[at] ?? 1));
      for (const [term, times] of counts) sums.set(term, (sums.get(term) ?? 0) + by * times);
    });
    for (const [term, sum] of sums) {
      const on = terms.get(term) ?? new Map<number, number>();
      on.set(page, Math.max(1, Math.round((100 * sum) / (SATURATION + sum))));
      terms.set(term, on);
    }
  });
  return { terms, forms };
};
