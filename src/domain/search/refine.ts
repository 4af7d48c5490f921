import type { FoundPage } from './answers.ts';
import { titleBoost } from './nearness.ts';
import { holding } from './phrase.ts';
import type { Asked } from './query.ts';
import type { Scored } from './score.ts';
import type { Places } from './shelves.ts';
import { textWords } from './terms.ts';
import { isFiller } from './word-kinds.ts';

type Read = (page: number) => Promise<FoundPage>;

/** So many of the first answers are put in order by their titles: a list shows ten. */
const MOST_ORDERED = 10;
const SURE = 0.85;
/** A quoted word stands for itself, in any form. */
const ITSELF = 0.9;

/** How much more a page is worth whose title was asked letter by letter. */
const ITS_TITLE = 1.5;

const termsWorth =
  (least: number) =>
  ({ options }: Asked): Set<string> =>
    new Set(
      options.flatMap(({ terms, worth }) => (terms.length === 1 && worth >= least ? terms : [])),
    );

/** Terms that are a word itself, in any form and by any sure synonym of one word. */
const sureTerms = termsWorth(SURE);
const ownTerms = termsWorth(ITSELF);

/** Pages that hold every quoted phrase of the query; all of them when none does, and whether that is so. */
export const withPhrases = async (
  scored: readonly Scored[],
  asked: readonly Asked[],
  placesOf: (term: string) => Promise<Places>,
): Promise<{ held: readonly Scored[]; lost: boolean }> => {
  const numbers = [...new Set(asked.map(({ phrase }) => phrase))].filter((number) => number >= 0);
  const whole = scored.filter((one) => one.whole);
  if (numbers.length === 0) return { held: scored, lost: false };
  let pages = new Set(whole.map(({ page }) => page));
  for (const number of numbers) {
    const words = asked.filter(({ phrase, word }) => phrase === number && !word.stop);
    pages = await holding(words.map(ownTerms), pages, placesOf);
  }
  const held = whole.filter(({ page }) => pages.has(page));
  return held.length > 0 ? { held, lost: false } : { held: scored, lost: scored.length > 0 };
};

const textOf = (title: string): string =>
  textWords(title)
    .map(({ text }) => text)
    .join(' ');

/** The first answers in an order that their titles have a say in. */
export const byTitles = async (
  scored: readonly Scored[],
  asked: readonly Asked[],
  read: Read,
): Promise<readonly Scored[]> => {
  const words = asked.filter(({ word }) => !word.stop && !isFiller(word)).map(sureTerms);
  const whole = asked.map(({ word }) => word.text).join(' ');
  const first = await Promise.all(
    scored.slice(0, MOST_ORDERED).map(async (one) => {
      const page = await read(one.page);
      const itself = textOf(page.title) === whole ? ITS_TITLE : 1;
      return { ...one, score: one.score * titleBoost(page, words) * itself };
    }),
  );
  return [
    ...first.sort((a, b) => b.score - a.score || a.page - b.page),
    ...scored.slice(MOST_ORDERED),
  ];
};
