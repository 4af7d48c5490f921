import type { Judged } from './corpus.ts';

/** Paths of the pages an engine answers a query with, best first. */
export type Search = (query: string) => Promise<string[]>;

/** How one query went. */
export interface Outcome {
  judged: Judged;
  answers: string[];
  recall: number;
  reciprocal: number;
  gain: number;
  /** Nothing was answered. */
  empty: boolean;
}

/** Means over queries of one kind. */
export interface Measures {
  queries: number;
  /** Share of the good pages, or of five when there are more, among the first five. */
  recall: number;
  /** One over the place of the first good page. */
  mrr: number;
  ndcg: number;
  empty: number;
}

const GOOD = 2;

/** Asks an engine every query, one after another. */
export const run = async (queries: readonly Judged[], search: Search): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const judged of queries) outcomes.push(outcome(judged, await search(judged.query)));
  return outcomes;
};

const outcome = (judged: Judged, answers: string[]): Outcome => {
  const grades = answers.map((path) => gradeOf(judged, path));
  const good = Math.max(...judged.grades.map(([, grade]) => grade)) >= GOOD ? GOOD : 1;
  const wanted = judged.grades.filter(([, grade]) => grade >= good).length;
  const met = grades.slice(0, 5).filter((grade) => grade >= good).length;
  const first = grades.findIndex((grade) => grade >= good);
  const ideal = judged.grades.map(([, grade]) => grade).toSorted((a, b) => b - a);
  return {
    judged,
    answers,
    recall: wanted === 0 ? Number(answers.length === 0) : Math.min(1, met / Math.min(5, wanted)),
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    gain: wanted === 0 ? Number(answers.length === 0) : Math.min(1, gained(grades) / gained(ideal)),
    empty: answers.length === 0,
  };
};

const gradeOf = ({ grades }: Judged, path: string): number =>
  (grades.find(([wanted]) => wanted === path) ??
    grades.find(([wanted]) => wanted.endsWith('*') && path.startsWith(wanted.slice(0, -1))))?.[1] ??
  0;

const gained = (grades: readonly number[]): number =>
  grades
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/** Means by kind of query, in the order of kinds. */
export const byKind = (outcomes: readonly Outcome[]): Map<string, Measures> =>
  new Map(
    [...Map.groupBy(outcomes, ({ judged }) => judged.kind)].map(([kind, of]) => [kind, means(of)]),
  );

/** Means over all that was asked; nonsense is measured apart. */
export const means = (outcomes: readonly Outcome[]): Measures => {
  const mean = (value: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, one) => sum + value(one), 0) / (outcomes.length || 1);
  return {
    queries: outcomes.length,
    recall: mean(({ recall }) => recall),
    mrr: mean(({ reciprocal }) => reciprocal),
    ndcg: mean(({ gain }) => gain),
    empty: mean(({ empty }) => Number(empty)),
  };
};

/** The share of the engine's empty answers that are right to be empty; 1 when it never answers so. */
export const emptyPrecision = (outcomes: readonly Outcome[]): number => {
  const empty = outcomes.filter((one) => one.empty);
  return empty.length === 0
    ? 1
    : empty.filter(({ judged }) => judged.grades.length === 0).length / empty.length;
};
