import { describe, expect, test } from 'vitest';
import { bankIndicator } from '../../src/domain/bank-indicator.ts';
import { type GapRow, gapCallWords, gapTotals, gapWords } from '../../src/domain/gaps.ts';
import { type PracticeView, practicesOf } from '../../src/domain/practices.ts';
import { eventsOf } from '../../src/domain/roadmap.ts';
import type { Content } from '../../src/schema/index.ts';
import { setting } from './setting.ts';

const row = (...cells: [real: number, samples: number][]) =>
  ({ cells: cells.map(([real, samples]) => ({ setting: 'urban', real, samples })) }) as GapRow;

describe('the map of gaps is summed up', () => {
  test.each<[string, GapRow[], string]>([
    ['only samples', [row([0, 1], [0, 2])], 'Настоящих практик пока нет ни в одной клетке из 2.'],
    [
      'samples and an empty cell',
      [row([0, 1], [0, 0])],
      'Настоящих практик пока нет ни в одной клетке из 2. Совсем пуста 1 клетка.',
    ],
    [
      'a real practice in one cell of four',
      [row([1, 0], [0, 3]), row([0, 0], [0, 0])],
      'Всего 4 клетки, без настоящей практики 3: там опыта не хватает больше всего. Совсем пусты 2 клетки.',
    ],
    [
      'a real practice everywhere',
      [row([1, 0], [2, 5])],
      'В каждой клетке есть хотя бы одна практика настоящей школы.',
    ],
  ])('with %s', (_, rows, words) => {
    expect(gapWords(gapTotals(rows)).replaceAll('\u00a0', ' ')).toBe(words);
  });

  test.each<[string, GapRow[], string]>([
    [
      'no real practice',
      [row([0, 1], [0, 0])],
      'Настоящей практики пока нет ни на один риск и ни для одного вида школы.',
    ],
    [
      'one real practice',
      [row([1, 0], [0, 0], [0, 2])],
      'Из 3 сочетаний риска и вида школы без настоящей практики 2.',
    ],
    [
      'a real practice everywhere',
      [row([1, 0], [2, 5])],
      'На каждый риск есть практика настоящей школы каждого вида.',
    ],
  ])('in a sentence for a page without the map, with %s', (_, rows, words) => {
    expect(gapCallWords(gapTotals(rows)).replaceAll('\u00a0', ' ')).toBe(words);
  });
});

describe('the order’s indicator of practices', () => {
  const { content } = setting;
  const events = eventsOf(content, 2022, '2022-03-15');

  test('counts published practices of real schools and no sample', () => {
    const practices = practicesOf(content);
    expect(bankIndicator(practices, events)).toMatchObject({
      real: 0,
      samples: practices.length,
      goal: { value: 10 },
      event: { number: '6.4' },
    });
  });

  test.each<[string, object, number]>([
    ['published', { status: 'published' }, 1],
    ['under review', { status: 'review' }, 0],
    ['a draft', { status: 'draft' }, 0],
    ['withdrawn', { status: 'withdrawn', withdrawn: 'Устарела' }, 0],
  ])('a practice that is %s', (_, fields, count) => {
    const [first] = content.practices;
    const real = { ...first, data: { ...first?.data, sample: false, ...fields } };
    const bank: PracticeView[] = practicesOf({ ...content, practices: [real] } as Content);
    expect(bankIndicator(bank, events)?.real).toBe(count);
  });

  test('is not there when no event asks for practices', () => {
    expect(bankIndicator([], [])).toBeNull();
  });
});
