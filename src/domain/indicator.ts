import { plural } from './plural.ts';

/** One measured part of a region's indicator. */
export interface IndicatorPart {
  comparator: '=' | '>=' | '>';
  value: number;
  unit: Unit;
  /** Per cent, when it is named beside the number. */
  share?: number;
}

/** What a measured indicator counts. */
export type Unit = keyof typeof UNITS;

const UNITS = {
  school: ['школа', 'школы', 'школ'],
  curator: ['куратор', 'куратора', 'кураторов'],
  municipality: ['муниципалитет', 'муниципалитета', 'муниципалитетов'],
  coordinator: ['координатор', 'координатора', 'координаторов'],
  person: ['человек', 'человека', 'человек'],
  percent: ['%', '%', '%'],
  practice: ['практика', 'практики', 'практик'],
  document: ['документ', 'документа', 'документов'],
  meeting: ['встреча', 'встречи', 'встреч'],
  question: ['вопрос', 'вопроса', 'вопросов'],
} satisfies Record<string, [one: string, few: string, many: string]>;

const COMPARATORS: Record<IndicatorPart['comparator'], string> = {
  '=': '',
  '>=': 'не менее',
  '>': 'более',
};

const genitive = (value: number, [, few, many]: readonly [string, string, string]): string =>
  plural(value, few, many, many);

/** A part of an indicator in words: «53 школы, 100 %», «не менее 20 %», «более 80 %». */
export const partWords = ({ comparator, value, unit, share }: IndicatorPart): string => {
  const forms: readonly [string, string, string] = UNITS[unit];
  const before = COMPARATORS[comparator];
  const noun = before ? genitive(value, forms) : plural(value, ...forms);
  const words = [before, value.toLocaleString('ru-RU'), noun].filter(Boolean).join('\u00a0');
  return share === undefined ? words : `${words}, ${share.toLocaleString('ru-RU')}\u00a0%`;
};
