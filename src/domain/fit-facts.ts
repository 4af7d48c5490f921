import type { COSTS, LEVELS, SETTINGS, STAGES } from '../schema/practice-scales.ts';
import type { PracticeView } from './practices.ts';

/** A school that asks: its risks and circumstances; what is null or empty does not matter to it. */
export interface School {
  risks: string[];
  setting: keyof typeof SETTINGS | null;
  size: string | null;
  stages: (keyof typeof STAGES)[];
  /** The most it can spend. */
  cost: keyof typeof COSTS | null;
}

/** What the choice has to know of one practice; an empty list of kinds, sizes or stages means any. */
export interface FitFacts {
  id: string;
  title: string;
  /** Risks that it answers before all else, and others that it helps with as well. */
  main: string[];
  also: string[];
  level: keyof typeof LEVELS;
  settings: (keyof typeof SETTINGS)[];
  sizes: string[];
  stages: (keyof typeof STAGES)[];
  cost: keyof typeof COSTS;
  /** What is spent, in words; may be empty. */
  spent: string;
  /** Months until the effect. */
  months: number;
  /** Step of the evidence ladder, 1 to 5. */
  evidence: number;
  /** Kinds of the schools that repeated it, and of those where something did not work. */
  repeated: (keyof typeof SETTINGS)[];
  stumbled: (keyof typeof SETTINGS)[];
  sample: boolean;
}

/** How many lines of the cost a reason names. */
const SPENT = 2;

const small = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('ru') + text.slice(1) : text;

/** What the choice has to know of a practice; nobody has repeated a sample. */
export const fitFacts = ({ id, data, evidence }: PracticeView): FitFacts => {
  const repeats = data.sample ? [] : data.replications;
  const kinds = (from: typeof repeats) => [...new Set(from.map(({ setting }) => setting))];
  return {
    id,
    title: data.title,
    main: data.risks.main,
    also: data.risks.also.filter((risk) => !data.risks.main.includes(risk)),
    level: data.level,
    settings: data.context.settings,
    sizes: [],
    stages: data.context.stages,
    cost: data.cost.level,
    spent: data.cost.items
      .slice(0, SPENT)
      .map(({ what }) => small(what))
      .join(', '),
    months: data.duration,
    evidence: evidence.level,
    repeated: kinds(repeats),
    stumbled: kinds(repeats.filter(({ failed }) => failed)),
    sample: data.sample,
  };
};
