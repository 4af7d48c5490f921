import { COLLECTION_WORDS, type CollectionId, DATED } from './collections-words.ts';
import { type Day, longDay, weekdayName } from './day.ts';
import { statusOn } from './deadline.ts';
import { counted } from './plural.ts';
import type { Answers, FoundPage } from './search/answers.ts';
import { weightAt } from './search-files.ts';
import { STATE_WORDS } from './state-words.ts';

/** What became of a query. */
export interface Outcome {
  /** Pages found under the chosen filters. */
  pages: number;
  /** Pages found whatever the filters. */
  unfiltered: number;
  /** How many of them have all the words. */
  whole: number;
  /** Those that have all the words stand first. */
  ranked: boolean;
  /** Words that stand nowhere in the section. */
  absent: readonly string[];
  /** A phrase in quotes stands nowhere. */
  phraseLost: boolean;
}

/** «9 ответов» */
export const answersCount = (count: number): string => counted(count, 'ответ', 'ответа', 'ответов');

/** «Ещё 10 из 24» or «Ещё 4 ответа»: what the button under the list brings. */
export const moreWords = (left: number, step: number): string =>
  left > step ? `Ещё ${step} из ${left}` : `Ещё ${answersCount(left)}`;

/** «Ещё 22: Дорожная карта»: what the button under the best answers of one kind brings. */
export const kindMoreWords = (left: number, kind: CollectionId): string =>
  `Ещё ${left}: ${COLLECTION_WORDS[kind]}`;

/** «Показано по запросу «вебинар»» when the words were put right; empty when they were not. */
export const shownWords = ({ shown, corrected }: Answers): string =>
  corrected.length > 0 ? `Показано по запросу «${shown}»` : '';

/** How many of a page's first parents only repeat its kind. */
const REPEATED: Partial<Record<CollectionId, number>> = {
  roadmap: 1,
  practices: 1,
  risks: 2,
  webinars: 1,
  series: 1,
  news: 1,
  documents: 1,
};

/** The way to a page from its kind down: «Вебинары › Управление со смыслом». */
export const pathWords = ({ kind, crumbs }: FoundPage): string =>
  [COLLECTION_WORDS[kind], ...crumbs.slice(REPEATED[kind] ?? 0)].join(' › ');

/** Kind and size of a file with the page an answer stands on; empty for a page of the section. */
export const fileWords = ({ file }: FoundPage, page: number | null): string =>
  file ? weightAt(file.weight, page) : '';

/** The day of a page's subject, where the subject has one: «25 февраля 2022 года, пятница». */
export const dayWords = ({ kind, date }: FoundPage): string =>
  date && DATED.has(kind) ? `${longDay(date)}, ${weekdayName(date)}` : '';

/** «исполнено», «идёт», «впереди» or «срок прошёл»: how an event of the roadmap stands on a day; empty for other pages. */
export const stateWords = ({ due }: FoundPage, today: Day): string =>
  due ? STATE_WORDS[statusOn(due, due.done, today)] : '';

/** Sentences for the status line, the first of them the count. */
export const outcomeWords = (outcome: Outcome): string[] => {
  const { pages, unfiltered, absent } = outcome;
  const quoted = absent.map((word) => `«${word}»`);
  const nowhere =
    quoted.length > 1
      ? [`Слов ${quoted.slice(0, -1).join(', ')} и ${quoted.at(-1)} в разделе нет.`]
      : quoted.map((word) => `Слова ${word} в разделе нет.`);
  if (unfiltered === 0) return ['Ничего не нашлось', ...nowhere];
  if (pages === 0) return ['С этими фильтрами ничего не нашлось'];
  if (outcome.phraseLost)
    return [answersCount(pages), 'Такой фразы в разделе нет. Показаны страницы с её словами.'];
  const partly =
    absent.length > 0 ? 'Показаны страницы с остальными словами.' : partlyWords(outcome);
  return [answersCount(pages), ...nowhere, ...(partly ? [partly] : [])];
};

const partlyWords = ({ pages, whole, ranked }: Outcome): string => {
  if (whole >= pages) return '';
  if (whole === 0)
    return 'Нет страниц, где есть все слова сразу. Показаны те, где есть хотя бы часть.';
  if (!ranked) return 'Все слова сразу есть не в каждом ответе.';
  return whole === 1
    ? 'Все слова сразу есть в первом ответе, в остальных — часть.'
    : `Все слова сразу есть в первых ${whole} ответах, в остальных — часть.`;
};
