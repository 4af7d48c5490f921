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

const number = (value: number): string =>
  value.toLocaleString('ru-RU', { maximumFractionDigits: 1 });

/** «5,3 ч» or «5,3 ч на одного»: a part's hours, said to be one person's where it is not known how many there are. */
export const hoursWords = ({ hours, people }: Items[number]): string => {
  if (hours === undefined) return '';
  if (people === undefined) return `${number(hours)}\u00a0ч на одного`;
  return people === 1
    ? `${number(hours)}\u00a0ч`
    : `${number(hours * people)}\u00a0ч: ${people}\u00a0×\u00a0${number(hours)}`;
};

/** What a cost adds up to: «не меньше 24 ч рабочего времени, 60 ч сверх нагрузки, 12 000 ₽»; empty when nothing is counted. */
export const sumWords = (items: Items): string => {
  const { load, extra, money } = costOf(items);
  const unknown = items.some(({ hours, people }) => hours !== undefined && people === undefined);
  const least = unknown && load + extra > 0 ? 'не меньше ' : '';
  const words = [
    load > 0 ? `${number(load)}\u00a0ч рабочего времени` : '',
    extra > 0 ? `${number(extra)}\u00a0ч сверх нагрузки` : '',
    money > 0 ? `${number(money)}\u00a0₽` : '',
  ].filter(Boolean);
  return words.length > 0 ? least + words.join(', ') : '';
};
