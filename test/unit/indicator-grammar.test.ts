import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndicatorPart } from '../../src/domain/indicator.ts';
import { parseIndicator } from '../../src/domain/indicator-grammar.ts';

/** Parts typed by hand from the order, before there was a grammar, by the number of the event. */
const TYPED = JSON.parse(readFileSync('test/fixtures/saratov-indicators.json', 'utf8')) as Record<
  string,
  { text: string; parts: IndicatorPart[] }[]
>;
const indicators = () =>
  Object.entries(TYPED).flatMap(([number, all]) => all.map((one) => ({ number, ...one })));

test('Every indicator of the order gives the parts that a person read in it', () => {
  const all = indicators();
  expect(all).toHaveLength(52);
  for (const { number, text, parts } of all)
    expect(
      parseIndicator(text).parts.map(({ population: _, ...part }) => part),
      number,
    ).toEqual(parts);
});

test('The sentences of the order that measure nothing are told, and only these', () => {
  const told = indicators().filter(({ text }) => parseIndicator(text).unparsed.length > 0);
  expect(told.map(({ number }) => number).sort()).toEqual(['1.8', '2.14', '5.1', '6.2', '6.3']);
});

test.each([
  [
    '53 (100%) общеобразовательные организации проекта «500+» прошли анкетирование',
    '=',
    53,
    'school',
    100,
    'общеобразовательные организации проекта «500+»',
  ],
  [
    'В 53 (100 %) общеобразовательных организациях проведена экспертиза',
    '=',
    53,
    'school',
    100,
    'общеобразовательных организациях',
  ],
  [
    '100 % общеобразовательных организаций охвачены сопровождением',
    '=',
    100,
    'percent',
    undefined,
    'общеобразовательных организаций',
  ],
  [
    'Включение в работу не менее чем из 20% общеобразовательных организаций',
    '>=',
    20,
    'percent',
    undefined,
    'общеобразовательных организаций',
  ],
  ['не менее 12,5% школ', '>=', 12.5, 'percent', undefined, 'школ'],
  ['Оперативное разрешение более 80% вопросов', '>', 80, 'percent', undefined, 'вопросов'],
  ['свыше 5 вебинаров', '>', 5, 'meeting', undefined, 'вебинаров'],
  [
    '10 лучших управленческих практик',
    '=',
    10,
    'practice',
    undefined,
    'лучших управленческих практик',
  ],
  [
    '2 куратора, закрепленных за школами, приняли участие',
    '=',
    2,
    'curator',
    undefined,
    'куратора, закрепленных за школами',
  ],
  [
    '120 руководителей и заместителей руководителей успешно прошли обучение',
    '=',
    120,
    'person',
    undefined,
    undefined,
  ],
  [
    '27 (100%) муниципальных районов-участников проекта «500+» приняли участие',
    '=',
    27,
    'municipality',
    100,
    'муниципальных районов-участников проекта «500+»',
  ],
  ['27 муниципальных образований', '=', 27, 'municipality', undefined, 'муниципальных образований'],
  ['Издание нормативно-правового документа', '=', 1, 'document', undefined, undefined],
  ['Протокол заседания ученого совета', '=', 1, 'document', undefined, undefined],
  ['Подготовлена аналитическая справка по результатам', '=', 1, 'document', undefined, undefined],
])('«%s»', (text, comparator, value, unit, share, population) => {
  const { parts, unparsed } = parseIndicator(text);
  expect(unparsed).toEqual([]);
  expect(parts).toHaveLength(1);
  expect(parts[0]).toMatchObject({ comparator, value, unit });
  expect(parts[0]?.share).toBe(share);
  if (population) expect(parts[0]?.population).toBe(population);
});

test('Several sentences are several parts, and numbers that count nothing are left alone', () => {
  const text =
    'В 53 школах проведена экспертиза в рамках 1 мониторинга проекта «500+» 2021 года; Итоги обсуждены; Протокол заседания. 2 вебинара';
  const { parts, unparsed } = parseIndicator(text);
  expect(parts.map(({ value, unit }) => [value, unit])).toEqual([
    [53, 'school'],
    [1, 'document'],
    [2, 'meeting'],
  ]);
  expect(unparsed).toEqual([{ text: 'Итоги обсуждены', column: text.indexOf('Итоги') + 1 }]);
});

test('A number inside a title counts nothing', () => {
  expect(parseIndicator('Проведён семинар «5 школ района»').parts).toEqual([]);
});

test('No text makes the parser throw, and every part has a positive or zero number', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...'абвгд 0123456789%()«».,;- школкуратор') }),
      ),
      (text) => {
        for (const { value } of parseIndicator(text).parts) expect(value).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ['не менее 80 процентов', [{ comparator: '>=', value: 80, unit: 'percent' }]],
  ['80 и более процентов', [{ comparator: '>=', value: 80, unit: 'percent' }]],
  ['не менее двух практик', [{ comparator: '>=', value: 2, unit: 'practice' }]],
  ['хотя бы 1 школа', [{ comparator: '>=', value: 1, unit: 'school' }]],
  ['1 (один) документ', [{ comparator: '=', value: 1, unit: 'document' }]],
  ['1 200 участников', [{ comparator: '=', value: 1200, unit: 'person' }]],
  ['53 школы (100 %)', [{ comparator: '=', value: 53, unit: 'school', share: 100 }]],
  ['5 из 10 школ', [{ comparator: '=', value: 5, unit: 'school' }]],
  ['от 5 до 10 школ', []],
  ['3–5 вебинаров', []],
  ['не более 3 школ', []],
  ['менее 20% школ', []],
  ['до 5 %', []],
  ['увеличение на 15%', []],
  ['не менее чем на 10%', []],
  ['1 раз в квартал', []],
])('«%s» is measured only as far as it can be told truly', (text, parts) => {
  const found = parseIndicator(text);
  expect(found.parts.map(({ population: _, ...part }) => part)).toEqual(parts);
  expect(found.unparsed).toHaveLength(parts.length > 0 ? 0 : 1);
});
