import { numericDay } from '../day.ts';
import type { FoundPage } from './answers.ts';
import { PlacesNoted } from './pack.ts';
import { type TextWord, textWords } from './terms.ts';

/** A page with all that it is found by. */
export interface IndexedPage extends FoundPage {
  /** What the page is about in a sentence. */
  summary: string;
  /** Words that lead here though they may not stand on the page: how people ask, names of its risks. */
  asked: string[];
}

/** What the index knows of a term: what each page is worth for it, 1–100, and where it stands there. */
export interface WeighedTerm {
  worths: Map<number, number>;
  places: PlacesNoted;
}

interface Field {
  /** How much more a word tells here than in the text. */
  weight: number;
  /** How far a long field weakens each of its words, 0–1. */
  length: number;
  /** Whether even «о» and «что» can be looked for here. */
  stops?: boolean;
}

const FIELDS = {
  title: { weight: 12, length: 0.75, stops: true },
  asked: { weight: 5, length: 0.3 },
  summary: { weight: 3, length: 0.4 },
  headings: { weight: 2.5, length: 0.4 },
  text: { weight: 1, length: 0.6 },
} as const satisfies Record<string, Field>;
type FieldName = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as FieldName[];

/** How slowly repetition stops to count. */
const SATURATION = 4;

interface Counted {
  counts: Map<string, number>;
  length: number;
}

/** What every page is worth for every term, by BM25F: fields are added before repetition is levelled; and how often each form stands in the texts. */
export const weigh = (
  pages: readonly IndexedPage[],
): { terms: Map<string, WeighedTerm>; forms: Map<string, number> } => {
  const terms = new Map<string, WeighedTerm>();
  const termOf = (term: string): WeighedTerm => {
    const known = terms.get(term);
    if (known) return known;
    const fresh = { worths: new Map<number, number>(), places: new PlacesNoted() };
    terms.set(term, fresh);
    return fresh;
  };
  const forms = new Map<string, number>();
  const read = pages.map((page, number) => {
    const fields = wordsOf(page);
    note(fields.inOrder, (term, place) => termOf(term).places.add(number, place));
    return new Map(NAMES.map((name) => [name, counted(fields[name], FIELDS[name], forms)]));
  });
  const usual = new Map(
    NAMES.map((name) => [
      name,
      read.reduce((sum, page) => sum + (page.get(name)?.length ?? 0), 0) / pages.length || 1,
    ]),
  );
  read.forEach((fields, page) => {
    const sums = new Map<string, number>();
    for (const [name, { counts, length }] of fields) {
      const { weight, length: share } = FIELDS[name];
      const by = weight / (1 - share + (share * length) / (usual.get(name) ?? 1));
      for (const [term, times] of counts) sums.set(term, (sums.get(term) ?? 0) + by * times);
    }
    for (const [term, sum] of sums)
      termOf(term).worths.set(page, Math.max(1, Math.round((100 * sum) / (SATURATION + sum))));
  });
  return { terms, forms };
};

type Words = Record<FieldName, TextWord[][]> & {
  /** All that stands on the page, from its title down. */
  inOrder: TextWord[][];
};

const wordsOf = ({ title, asked, summary, date, parts }: IndexedPage): Words => {
  const read = (texts: readonly string[]) => texts.map(textWords);
  const [name, headings, text] = [
    read([title]),
    read(parts.map((part) => part.title)),
    read(parts.map((part) => part.text)),
  ];
  return {
    title: name,
    asked: read(asked),
    summary: read(date ? [summary, numericDay(date)] : [summary]),
    headings,
    text,
    inOrder: [...name, ...headings.flatMap((words, at) => [words, text[at] ?? []])],
  };
};

const counted = (
  texts: readonly (readonly TextWord[])[],
  { stops = false }: Field,
  forms: Map<string, number>,
): Counted => {
  const counts = new Map<string, number>();
  let length = 0;
  for (const words of texts) {
    length += words.length;
    for (const { stop, terms, compound, text } of words) {
      if (stop && !stops) continue;
      for (const term of compound ? [...terms, compound] : terms)
        counts.set(term, (counts.get(term) ?? 0) + 1);
      forms.set(text, (forms.get(text) ?? 0) + 1);
    }
  }
  return { counts, length };
};

/** Numbers the telling words of texts; between two texts a number is left out, so that no phrase joins them. */
const note = (
  texts: readonly (readonly TextWord[])[],
  add: (term: string, place: number) => void,
): void => {
  let place = 0;
  for (const words of texts) {
    for (const { stop, terms } of words) {
      if (stop) continue;
      for (const term of terms) add(term, place);
      place++;
    }
    place++;
  }
};
