import type { IndicatorPart } from './indicator.ts';
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

interface Token {
  type: 'word' | 'number' | 'mark';
  word: string;
  value: number;
  from: number;
  to: number;
  /** How many quotation marks are open around it. */
  depth: number;
}

const PIECES = /(\d+(?:,\d+)?)|([\p{L}]+(?:-\p{L}+)*)|(\S)/gu;

const tokenize = (text: string): Token[] => {
  let depth = 0;
  return [...text.matchAll(PIECES)].map((match) => {
    const [raw, number, letters] = match;
    if (raw === '«') depth += 1;
    const token: Token = {
      type: number ? 'number' : letters ? 'word' : 'mark',
      word: raw.toLowerCase().replaceAll('ё', 'е'),
      value: number ? Number(number.replace(',', '.')) : 0,
      from: match.index,
      to: match.index + raw.length,
      depth,
    };
    if (raw === '»') depth -= 1;
    return token;
  });
};

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

/** A number with what it counts, from the number's place on; null when it counts nothing of the register. */
const measure = (
  sentence: readonly Token[],
  at: number,
  text: string,
): { part: ParsedPart; next: number } | null => {
  const comparator = comparatorBefore(sentence, at);
  const value = sentence[at]?.value ?? 0;
  const percent = sentence[at + 1]?.word === '%';
  let next = at + (percent ? 2 : 1);
  const bracket = sentence.slice(next, next + 4).map(({ word }) => word);
  const share =
    bracket[0] === '(' && bracket[2] === '%' && bracket[3] === ')'
      ? sentence[next + 1]?.value
      : undefined;
  if (share !== undefined) next += 4;
  const unit = percent ? 'percent' : unitAt(sentence, next);
  if (!unit) return null;
  const population = populationAt(sentence, next, text);
  return {
    part: {
      comparator,
      value,
      unit,
      ...(share === undefined ? {} : { share }),
      ...(population ? { population } : {}),
    },
    next,
  };
};

/** «не менее чем из», «не ниже», «более», «свыше» before a number. */
const comparatorBefore = (sentence: readonly Token[], at: number): IndicatorPart['comparator'] => {
  const before = sentence
    .slice(Math.max(0, at - 4), at)
    .map(({ word }) => word)
    .filter((word) => !['чем', 'из', 'в', 'у', 'для', 'до'].includes(word));
  const [negation, last] = [before.at(-2), before.at(-1)];
  if (negation === 'не' && ['менее', 'меньше', 'ниже', 'реже'].includes(last ?? '')) return '>=';
  if (last === 'минимум') return '>=';
  return last === 'более' || last === 'свыше' || last === 'больше'
    ? negation === 'не'
      ? '='
      : '>'
    : '=';
};

/** The unit of the first noun after a number, past the adjectives that describe it. */
const unitAt = (sentence: readonly Token[], from: number): IndicatorPart['unit'] | undefined => {
  const adjectives: string[] = [];
  for (const { word, type } of sentence.slice(from, from + 5)) {
    if (type !== 'word') return undefined;
    const unit = unitOf(word, adjectives);
    if (unit) return unit;
    if (!isAdjective(word) && word !== 'и') return undefined;
    adjectives.push(word);
  }
  return undefined;
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
