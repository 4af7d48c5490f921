import type { FitFacts, School } from './fit-facts.ts';
import { fitReasons, type Reason } from './fit-reasons.ts';
import { CONDITIONS, type ConditionId, WEIGHTS } from './fit-rule.ts';

/** A practice in its place, with what speaks for and against it. */
export interface Fitting {
  practice: FitFacts;
  points: number;
  reasons: Reason[];
}

/** The choice for a school, best first, and what had to be given up to have any. */
export interface Fit {
  fitting: Fitting[];
  /** Conditions that no practice meets together with the rest; empty when all are met. */
  relaxed: ConditionId[];
  /** The same for a reader, a sentence a condition. */
  notes: string[];
}

/** Points of a practice for a school by the rule's weights. */
export const pointsOf = (practice: FitFacts, school: School): number =>
  WEIGHTS.reduce((sum, { points, times }) => sum + points * times(practice, school), 0);

/** Conditions not met; one that stands later is dearer to give up than all before it together. */
const priceOf = (practice: FitFacts, school: School): number =>
  CONDITIONS.reduce((sum, { met }, at) => sum + (met(practice, school) ? 0 : 2 ** at), 0);

const byPoints = (a: Fitting, b: Fitting): number =>
  b.points - a.points ||
  Number(a.practice.sample) - Number(b.practice.sample) ||
  a.practice.title.localeCompare(b.practice.title, 'ru') ||
  (a.practice.id < b.practice.id ? -1 : 1);

/**
 * Practices for a school: all that meet its conditions, or else the nearest, which give up the least.
 * `names` are the short names of risks by id. The order does not depend on that of the practices.
 */
export const choosePractices = (
  school: School,
  practices: readonly FitFacts[],
  names: Readonly<Record<string, string>>,
): Fit => {
  const prices = practices.map((practice) => priceOf(practice, school));
  const least = prices.reduce((low, price) => Math.min(low, price), Number.POSITIVE_INFINITY);
  const given = CONDITIONS.filter((_, at) => practices.length > 0 && (least & (2 ** at)) !== 0);
  return {
    fitting: practices
      .filter((_, at) => prices[at] === least)
      .map((practice) => ({
        practice,
        points: pointsOf(practice, school),
        reasons: fitReasons(practice, school, names),
      }))
      .sort(byPoints),
    relaxed: given.map(({ id }) => id),
    notes: given.map(({ relaxed }) => relaxed),
  };
};
