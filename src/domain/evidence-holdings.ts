import type { Data } from '../schema/index.ts';

type Practice = Data<'practices'>;
type Result = Practice['results'][number];
type Replication = Practice['replications'][number];
type Measured = Result & { period: NonNullable<Result['period']> };

/** What an entry holds for the evidence ladder: lists already narrowed to what counts for each criterion. */
export interface Holdings {
  practice: Practice;
  /** Results with both numbers. */
  figures: Result[];
  /** Those whose second measurement came after the first. */
  dated: Measured[];
  /** Those that also name where the numbers are from. */
  measured: Measured[];
  /** Measured results that somebody confirmed, whenever it was. */
  seen: Measured[];
  /** Those confirmed on the day of the second measurement or later. */
  confirmed: Measured[];
  /** Repetitions by schools other than the practice's own. */
  others: Replication[];
  /** Those with a source. */
  sourced: Replication[];
  /** Those that were written down after the practice's own first measurement. */
  repeated: Replication[];
  /** The evaluation, when it is not by the school itself. */
  evaluation: Practice['evaluation'] | null;
  /** Whether that evaluation came after a second measurement. */
  evaluated: boolean;
}

/** Narrows an entry's lists down to what each criterion of the ladder counts. */
export const holdingsOf = (practice: Practice): Holdings => {
  const figures = practice.results.filter(
    ({ before, after }) => before !== undefined && after !== undefined,
  );
  const dated = figures.filter(
    (result): result is Measured =>
      result.period !== undefined && result.period.from < result.period.to,
  );
  const measured = dated.filter(({ source }) => source !== undefined);
  const others = practice.replications.filter((one) => !isOwnRepeat(practice, one));
  const sourced = others.filter(({ source }) => source !== undefined);
  const evaluation = isOwnEvaluation(practice) ? null : (practice.evaluation ?? null);
  return {
    practice,
    figures,
    dated,
    measured,
    seen: measured.filter(({ confirmed }) => confirmed.length > 0),
    confirmed: measured.filter(({ confirmed, period }) =>
      confirmed.some(({ date }) => date >= period.to),
    ),
    others,
    sourced,
    repeated: sourced.filter(({ date }) => measured.some(({ period }) => date > period.from)),
    evaluation,
    evaluated: evaluation !== null && measured.some(({ period }) => evaluation.date >= period.to),
  };
};

/** Whether the school that repeated the practice is the one that carried it out first. */
export const isOwnRepeat = ({ school }: Practice, replication: Replication): boolean =>
  sameName(school, replication.school);

/** Whether the practice was evaluated by the school that carried it out. */
export const isOwnEvaluation = ({ school, evaluation }: Practice): boolean =>
  sameName(school, evaluation?.by);

/** «МБОУ „СОШ № 1“» and «МБОУ СОШ №1» are one name. */
const sameName = (a: string | undefined, b: string | undefined): boolean => {
  const bare = (name: string) => name.toLocaleLowerCase('ru').replace(/[^\p{L}\d]/gu, '');
  return a !== undefined && b !== undefined && bare(a) === bare(b);
};
