import type { IndicatorPart } from './indicator.ts';
import { type Token, tokenize } from './indicator-tokens.ts';
import {
  DOCUMENTS,
  DOCUMENTS_GENITIVE,
  isAdjective,
  isVerb,
  MADE,
  MAKING,
  unitOf,
} from './indicator-words.ts';

/** A measured part with the words for those who are counted, when the indicator has them. */
export interface ParsedPart extends IndicatorPart {
  population?: string;
}

/** An indicator's measured parts, and the sentences that measure nothing. */
export interface ParsedIndicator {
  parts: ParsedPart[];
  unparsed: { text: string; column: number }[];
}

/** Reads an indicator's wording into comparator, value, unit, share and population; never throws, and tells which sentences it found no measure in. */
export const parseIndicator = (text: string): ParsedIndicator => {
  const parts: ParsedPart[] = [];
  const unparsed: ParsedIndicator['unparsed'] = [];
  for (const sentence of sentences(tokenize(text))) {
    const found = measures(sentence, text);
    const [first] = sentence;
    if (found.length > 0) parts.push(...found);
    else if (first)
      unparsed.push({
        text: text.slice(first.from, sentence.at(-1)?.to),
        column: [...text.slice(0, first.from)].length + 1,
      });
  }
  return { parts, unparsed };
};

/** Cut at «;» and at a full stop before a capital; not inside quotes. */
const sentences = (tokens: readonly Token[]): Token[][] => {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    const ends = token.depth === 0 && (token.word === ';' || token.word === '.');
    if (ends) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((sentence) => sentence.length > 0);
};

const measures = (sentence: readonly Token[], text: string): ParsedPart[] => {
  const found: ParsedPart[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token?.type !== 'number' || token.depth > 0) continue;
    const part = measure(sentence, at, text);
    if (!part) continue;
    found.push(part.part);
    at = part.next - 1;
  }
  return found.length > 0 ? found : named(sentence);
};

/** A number with what it counts, from the number's place on; null when it counts nothing of the register, or is a bound or a change that a share cannot tell. */
const measure = (
  sentence: readonly Token[],
  at: number,
  text: string,
): { part: ParsedPart; next: number } | null => {
  const value = sentence[at]?.value ?? 0;
  const words = (from: number, count: number) =>
    sentence.slice(from, from + count).map(({ word }) => word);
  let next = at + 1;
  const more = /^и (?:более|выше|больше)$/.test(words(next, 2).join(' '));
  if (more) next += 2;
  const percent = sentence[next]?.word === '%';
  if (percent) next += 1;
  const comparator = more ? '>=' : comparatorBefore(sentence, at);
  if (!comparator || isRange(sentence, at) || (percent && isChange(sentence, at))) return null;
  // «5 из 10 школ» counts five of them.
  const of = sentence[next]?.word === 'из' && sentence[next + 1]?.type === 'number';
  if (of) next += 2;
  const before = shareAt(sentence, next);
  if (before !== undefined) next += 4;
  const noun = percent ? null : unitAt(sentence, next);
  const unit = percent ? 'percent' : noun?.unit;
  if (!unit) return null;
  const after = noun ? shareAt(sentence, noun.at + 1) : undefined;
  const share = before ?? after;
  const end = noun && after !== undefined ? noun.at + 1 : sentence.length;
  const population = populationAt(sentence.slice(0, end), next, text);
  return {
    part: {
      comparator,
      value,
      unit,
      ...(share === undefined ? {} : { share }),
      ...(population ? { population } : {}),
    },
    next: noun && after !== undefined ? noun.at + 5 : next,
  };
};

/** «(100%)» */
const shareAt = (sentence: readonly Token[], from: number): number | undefined => {
  const [open, number, sign, close] = sentence.slice(from, from + 4);
  const whole = open?.word === '(' && sign?.word === '%' && close?.word === ')';
  return whole && number?.type === 'number' ? number.value : undefined;
};

/** «от 5 до 10», «3–5»: neither number is what is asked for. */
const isRange = (sentence: readonly Token[], at: number): boolean => {
  const word = (place: number) => sentence[place]?.word ?? '';
  const number = (place: number) => sentence[place]?.type === 'number';
  return (
    word(at - 1) === 'от' ||
    (/^[-–—−]$/.test(word(at + 1)) && number(at + 2)) ||
    (/^[-–—−]$/.test(word(at - 1)) && number(at - 2))
  );
};

/** «увеличение на 15%», «не менее чем на 10%»: how much changes, not how much there is. */
const isChange = (sentence: readonly Token[], at: number): boolean =>
  sentence[at - 1]?.word === 'на' && (sentence[at]?.value ?? 0) < 100;

const LEADS = new Set(['чем', 'из', 'в', 'у', 'для', 'на']);

/** «не менее чем из», «не ниже», «более», «свыше» before a number; null for a bound from above. */
const comparatorBefore = (
  sentence: readonly Token[],
  at: number,
): IndicatorPart['comparator'] | null => {
  const before = sentence
    .slice(Math.max(0, at - 4), at)
    .map(({ word }) => word)
    .filter((word) => !LEADS.has(word));
  const [negation, last = ''] = [before.at(-2), before.at(-1)];
  if (['менее', 'меньше', 'ниже', 'реже'].includes(last)) return negation === 'не' ? '>=' : null;
  if (last === 'минимум' || (last === 'бы' && negation === 'хотя')) return '>=';
  if (last === 'до' || last === 'максимум') return null;
  if (!['более', 'свыше', 'больше', 'выше'].includes(last)) return '=';
  return negation === 'не' ? null : '>';
};

/** The unit of the first noun after a number, past the adjectives that describe it. */
const unitAt = (
  sentence: readonly Token[],
  from: number,
): { unit: IndicatorPart['unit']; at: number } | null => {
  const adjectives: string[] = [];
  for (const [ahead, { word, type }] of sentence.slice(from, from + 5).entries()) {
    if (type !== 'word') return null;
    const unit = unitOf(word, adjectives);
    if (unit) return { unit, at: from + ahead };
    if (!isAdjective(word) && word !== 'и') return null;
    adjectives.push(word);
  }
  return null;
};

/** The words after a number up to the verb, without a comma left over; empty when there are none. */
const populationAt = (sentence: readonly Token[], from: number, text: string): string => {
  const rest = sentence.slice(from);
  const verb = rest.findIndex(
    ({ word, type, depth }) => type === 'word' && depth === 0 && isVerb(word),
  );
  // «успешно прошли»: an adverb belongs to the verb.
  const adverb = verb > 1 && /[нк]о$/.test(rest[verb - 1]?.word ?? '') ? 1 : 0;
  const words = verb < 0 ? rest : rest.slice(0, verb - adverb);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.from, last.to).replace(/[\s,]+$/, '') : '';
};

/** One document that is named and not counted: «Издание … документа», «Подготовлена … справка», «Протокол заседания». */
const named = (sentence: readonly Token[]): ParsedPart[] => {
  const words = sentence
    .filter(({ type, depth }) => type === 'word' && depth === 0)
    .map(({ word }) => word);
  const [first = ''] = words;
  const made = MADE.test(first);
  const noun = MAKING.has(first)
    ? words.find((word) => DOCUMENTS_GENITIVE.has(word))
    : DOCUMENTS.has(first) || made
      ? words.find((word) => DOCUMENTS.has(word))
      : undefined;
  return noun ? [{ comparator: '=', value: 1, unit: 'document' }] : [];
};
