import type { Data } from '../schema/index.ts';
import { type COSTS, type LEVELS, SETTINGS, SIZES, STAGES } from '../schema/practice-scales.ts';
import { counted } from './plural.ts';
import { costOf } from './practice-cost.ts';
import type { PracticeView } from './practices.ts';

/** A school that asks: its risks and circumstances; what is null or empty does not matter to it. */
export interface School {
  risks: string[];
  setting: keyof typeof SETTINGS | null;
  size: keyof typeof SIZES | null;
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
  sizes: (keyof typeof SIZES)[];
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

/** How many parts of the cost a reason names. */
const SPENT = 2;

const small = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('ru') + text.slice(1) : text;

const hours = (count: number): string => counted(Math.ceil(count), 'час', 'часа', 'часов');

/** What a practice takes, shortly: figures where they are known for everybody, else what the cost is made of. */
export const spentWords = (items: Data<'practices'>['cost']['items']): string => {
  const { extra, money, load } = costOf(items);
  const known = items.every((item) => item.hours === undefined || item.people !== undefined);
  const named = items.map(({ what }) => small(what));
  const dear = [
    known && extra > 0 ? `${hours(extra)} сверх нагрузки` : '',
    money > 0 ? counted(money, 'рубль', 'рубля', 'рублей') : '',
    ...named.filter((_, at) => items[at]?.kind === 'capital'),
  ].filter(Boolean);
  const usual = known && load > 0 ? [`${hours(load)} рабочего времени`] : named;
  return (dear.length > 0 ? dear : usual).slice(0, SPENT).join(', ');
};

/** A list that names everything says no more than one that names nothing. */
const orAny = <T extends string>(named: T[], scale: Record<T, string>): T[] =>
  named.length === Object.keys(scale).length ? [] : named;

/** What the choice has to know of a practice; nobody has repeated a sample. */
export const fitFacts = ({ id, data, evidence }: PracticeView): FitFacts => {
  const { context, cost, risks, sample } = data;
  const repeats = sample ? [] : data.replications;
  const kinds = (from: typeof repeats) => [...new Set(from.map(({ setting }) => setting))];
  return {
    id,
    title: data.title,
    main: risks.main,
    also: risks.also.filter((risk) => !risks.main.includes(risk)),
    level: data.level,
    settings: orAny(context.settings, SETTINGS),
    sizes: orAny(context.sizes, SIZES),
    stages: orAny(context.stages, STAGES),
    cost: cost.level,
    spent: spentWords(cost.items),
    months: data.duration,
    evidence: evidence.level,
    repeated: kinds(repeats),
    stumbled: kinds(repeats.filter(({ failed }) => failed)),
    sample,
  };
};
