import type { FitFacts, School } from './fit-facts.ts';
import { fitReasons, type Reason } from './fit-reasons.ts';
import { CONDITIONS, type ConditionId, WEIGHTS } from './fit-rule.ts';
import { counted, plural } from './plural.ts';

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
  /** For a reader, a sentence each: what was given up, and risks that nothing shown answers. */
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

/** The practices that give up the least, and the conditions that they give up. */
const nearest = (school: School, practices: readonly FitFacts[]) => {
  const prices = practices.map((practice) => priceOf(practice, school));
  const least = prices.reduce((low, price) => Math.min(low, price), Number.POSITIVE_INFINITY);
  return {
    found: practices.filter((_, at) => prices[at] === least),
    given: CONDITIONS.filter((_, at) => practices.length > 0 && (least & (2 ** at)) !== 0),
  };
};

/** What is said of a risk that none of the practices shown answers: what would have to be given up for it. */
const bareRisk = (
  risk: string,
  school: School,
  practices: readonly FitFacts[],
  names: Readonly<Record<string, string>>,
): string => {
  const { found, given } = nearest({ ...school, risks: [risk] }, practices);
  const name = `«${names[risk] ?? risk}»`;
  if (given.some(({ id }) => id === 'risk')) return `На риск ${name} практик в банке пока нет.`;
  const count = counted(found.length, 'практика', 'практики', 'практик');
  const what = given.map((condition) => condition.name).join(', ');
  return `На риск ${name} при этих условиях практик нет. Если уступить (${what}), ${plural(found.length, 'найдётся', 'найдутся', 'найдётся')} ${count}.`;
};

/**
 * Practices for a school: all that meet its conditions, or else the nearest, which give up the least.
 * `names` are the short names of risks by id. The order does not depend on that of the practices.
 */
export const choosePractices = (
  school: School,
  practices: readonly FitFacts[],
  names: Readonly<Record<string, string>>,
): Fit => {
  const { found, given } = nearest(school, practices);
  const answered = new Set(found.flatMap(({ main, also }) => [...main, ...also]));
  const bare = given.length > 0 ? [] : school.risks.filter((risk) => !answered.has(risk));
  return {
    fitting: found
      .map((practice) => ({
        practice,
        points: pointsOf(practice, school),
        reasons: fitReasons(practice, school, names),
      }))
      .sort(byPoints),
    relaxed: given.map(({ id }) => id),
    notes: [
      ...given.map(({ relaxed }) => relaxed),
      ...(found.length > 0 ? bare.map((risk) => bareRisk(risk, school, practices, names)) : []),
    ],
  };
};
