import type { Entry } from '../schema/index.ts';
import { countReal, forRisk, type PracticeView } from './practices.ts';

/** While a bank has fewer practices of real schools, its book shows samples too. */
export const ENOUGH_REAL = 10;

/** A book of more is neither printed nor read: the most proven go in. */
export const BOOK_HOLDS = 50;

/** The practices that stand under one risk of the book, and those that answer it but stand under another. */
export interface Chapter {
  risk: Entry<'risks'>;
  practices: PracticeView[];
  elsewhere: PracticeView[];
}

/** The bank as one document to print. */
export interface Book {
  /** All risks in their order, those without practices too. */
  chapters: Chapter[];
  real: number;
  samples: number;
  /** Published practices of real schools that the book has no room for. */
  left: number;
}

/** The book of a bank: each practice once, under the first of its main risks; most proven first. */
export const bookOf = (
  bank: readonly PracticeView[],
  risks: readonly Entry<'risks'>[],
  holds: number = BOOK_HOLDS,
): Book => {
  const withSamples = countReal(bank) < ENOUGH_REAL;
  const worthy = bank.filter(({ data }) => withSamples || !data.sample);
  const ordered = worthy.toSorted((a, b) => Number(a.data.sample) - Number(b.data.sample));
  const held = ordered.slice(0, holds);
  const chapters = risks
    .toSorted((a, b) => a.data.order - b.data.order)
    .map((risk) => {
      const practices = held.filter(({ risks: [first] }) => first === risk.id);
      const elsewhere = forRisk(held, risk.id).filter((one) => !practices.includes(one));
      return { risk, practices, elsewhere };
    });
  const real = countReal(held);
  return { chapters, real, samples: held.length - real, left: countReal(bank) - real };
};

/** Id of a practice's place in the book. */
export const placeOf = ({ id }: Pick<PracticeView, 'id'>): string => `praktika-${id}`;

/** What stands before the ids of a practice's parts in the book. */
export const prefixOf = (practice: Pick<PracticeView, 'id'>): string => `${placeOf(practice)}--`;

const TAG = /<\/?[a-z][^\s>"]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi;
const NAMES = /\s(id|for|headers|aria-(?:labelledby|describedby|controls))="([^"]*)"/g;

/** A practice's own text for a page that holds many: headings so many levels lower, ids and links to them with a prefix. */
export const amongOthers = (html: string, lower: number, prefix: string): string =>
  html.replace(TAG, (tag) =>
    tag
      .replace(/^(<\/?h)([1-6])/i, (_, start, level) => start + Math.min(6, Number(level) + lower))
      .replace(
        NAMES,
        (_, name: string, ids: string) => ` ${name}="${ids.replace(/[^\s]+/g, `${prefix}$&`)}"`,
      )
      .replace(/\shref="#/g, ` href="#${prefix}`),
  );
