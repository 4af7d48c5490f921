import type { Data } from '../schema/index.ts';
import { COST_LIMITS, type COSTS } from '../schema/practice-scales.ts';

type Items = Data<'practices'>['cost']['items'];

/** What a practice costs, added up from its parts. */
export interface CostSum {
  /** Hours of all people named, inside their usual load. */
  load: number;
  /** Hours over the usual load. */
  extra: number;
  /** Roubles. */
  money: number;
  /** Step of the scale by its own rule. */
  level: keyof typeof COSTS;
}

/** Hours of one part of the cost for everybody it names; one person where their number is not said. */
export const hoursOf = ({ hours = 0, people = 1 }: Items[number]): number => hours * people;

/** The parts of a cost added up, and the step of the scale that they give. */
export const costOf = (items: Items): CostSum => {
  const hours = (kind: Items[number]['kind']) =>
    items.filter((item) => item.kind === kind).reduce((sum, item) => sum + hoursOf(item), 0);
  const has = (kind: Items[number]['kind']) => items.some((item) => item.kind === kind);
  const load = hours('load');
  const extra = items.reduce((sum, item) => sum + hoursOf(item), 0) - load;
  const money = items.reduce((sum, item) => sum + (item.money ?? 0), 0);
  const high = has('capital') || extra > COST_LIMITS.hours || money > COST_LIMITS.money;
  const medium = has('extra') || has('running') || money > 0;
  return { load, extra, money, level: high ? 'high' : medium ? 'medium' : 'low' };
};
