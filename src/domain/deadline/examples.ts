import { monthGenitive, monthName } from '../day.ts';
import { type Token, tokenize } from './tokens.ts';

/** Wordings of every form; {м} and {М} stand for the month tried, in the genitive and nominative, {г} for the year. */
const CATALOGUE = [
  'до 25 {м} {г} года',
  'до конца {м}',
  'до конца года',
  'не позднее 25 {м} {г} года',
  '25 {м} {г} года',
  '25.03.{г}',
  'до 25.03.{г}',
  'вторник, 8 февраля 2022 года',
  'с 14.02.{г} по 01.03.{г}',
  '14.02.{г} – 01.03.{г}',
  'с 1 по 25 {м} {г} года',
  'с 1 {м} {г} года',
  '5, 12 и 19 {м} {г} года',
  '{М} {г} года',
  'февраль – апрель {г} года',
  'март, июнь, сентябрь',
  'I квартал {г} года',
  'I – II кварталы {г} года',
  'первое полугодие {г} года',
  'первая декада {м}',
  'первая неделя {м}',
  'вторая половина {м}',
  'в течение года',
  '{г} год',
  'в течение учебного года',
  '{г}/{г1} учебный год',
  'еженедельно',
  'еженедельно по вторникам',
  'по средам с 1 {м} {г} года',
  'каждый понедельник',
  'раз в две недели',
  'ежемесячно',
  'ежемесячно до 15 числа',
  'до 15 числа каждого месяца',
  'до 5 числа месяца, следующего за отчётным',
  'ежемесячно в последний вторник месяца',
  'первый понедельник каждого месяца',
  'не реже одного раза в месяц',
  'ежеквартально',
  'раз в полугодие',
  'ежегодно, до 1 {м}',
  'постоянно',
  'по мере необходимости',
  'по отдельному графику',
  'в соответствии с графиком',
  'ежедневно',
];

/** Three wordings that would be read, nearest to the one tried, with its month and the roadmap's year. */
export const nearestForms = (text: string, year: number, count = 3): string[] => {
  const tokens = tokenize(text);
  const month = tokens.find(({ sense }) => sense?.type === 'month')?.sense?.value ?? 3;
  const tried = features(tokens);
  return formsOf(month, year)
    .map(({ form, parts }) => ({ form, score: likeness(tried, parts) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ form }) => form);
};

interface Form {
  form: string;
  parts: ReadonlySet<string>;
}
const FILLED = new Map<string, Form[]>();

/** The catalogue with a month and a year filled in; kept, for a check of many files asks for few of them. */
const formsOf = (month: number, year: number): Form[] => {
  const key = `${year}-${month}`;
  const known = FILLED.get(key);
  if (known) return known;
  const forms = CATALOGUE.map((template) => {
    const form = template
      .replaceAll('{м}', monthGenitive(month))
      .replaceAll('{М}', monthName(month))
      .replaceAll('{г1}', String(year + 1))
      .replaceAll('{г}', String(year));
    return { form, parts: features(tokenize(form)) };
  });
  FILLED.set(key, forms);
  return forms;
};

/** What a wording is made of: kinds of words, shapes of figures, and three-letter pieces for misspelt words. */
const features = (tokens: readonly Token[]): Set<string> => {
  const found = new Set<string>();
  for (const { type, word, sense, digits } of tokens) {
    if (type === 'number') found.add(`#${digits > 2 ? 4 : 2}`);
    else if (type === 'dash' || word === '.' || word === '/') found.add(word);
    else if (sense) found.add(`${sense.type} ${sense.name}`);
    if (type !== 'word') continue;
    found.add(word);
    for (let at = 0; at + 3 <= word.length; at += 1) found.add(word.slice(at, at + 3));
  }
  return found;
};

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
};
