import { counted } from './plural.ts';

/** What became of a query. */
export interface Outcome {
  /** Pages found under the chosen filters. */
  pages: number;
  /** Pages found whatever the filters. */
  unfiltered: number;
  /** Every page has all the words. */
  all: boolean;
  /** Words that stand nowhere in the section. */
  absent: readonly string[];
}

/** «9 ответов» */
export const answersCount = (count: number): string => counted(count, 'ответ', 'ответа', 'ответов');

/** «Ещё 10 из 24» or «Ещё 4 ответа»: what the button under the list brings. */
export const moreWords = (left: number, step: number): string =>
  left > step ? `Ещё ${step} из ${left}` : `Ещё ${answersCount(left)}`;

/** Sentences for the status line, the first of them the count. */
export const outcomeWords = ({ pages, unfiltered, all, absent }: Outcome): string[] => {
  const quoted = absent.map((word) => `«${word}»`);
  const nowhere =
    quoted.length > 1
      ? [`Слов ${quoted.slice(0, -1).join(', ')} и ${quoted.at(-1)} в разделе нет.`]
      : quoted.map((word) => `Слова ${word} в разделе нет.`);
  if (unfiltered === 0) return ['Ничего не нашлось', ...nowhere];
  if (pages === 0) return ['С этими фильтрами ничего не нашлось'];
  const partly =
    absent.length > 0
      ? 'Показаны страницы с остальными словами.'
      : 'Нет страниц, где есть все слова сразу. Показаны те, где есть хотя бы часть.';
  return [answersCount(pages), ...nowhere, ...(all ? [] : [partly])];
};
