import { describe, expect, it } from 'vitest';
import { readTree } from '../../src/disk.ts';
import { checkContent } from '../../src/domain/check.ts';
import { costOf } from '../../src/domain/practice-cost.ts';
import { practices } from '../../src/schema/practices.ts';
import { checkWith, GOOD } from './bad-content.ts';

const itemsOf = (items: object[]) =>
  practices.shape.cost.parse({
    level: 'low',
    items: items.map((item) => ({ what: 'Что', amount: 'Сколько', from: 'Откуда', ...item })),
  }).items;

describe('the step of the cost scale', () => {
  it.each([
    ['nothing named', [], 'low'],
    ['time inside the load, however much', [{ kind: 'load', hours: 300 }], 'low'],
    ['an hour over the load', [{ kind: 'extra', hours: 1 }], 'medium'],
    ['hours over the load, not counted', [{ kind: 'extra' }], 'medium'],
    ['paper', [{ kind: 'running' }], 'medium'],
    ['money, whatever it is called', [{ kind: 'load', money: 500 }], 'medium'],
    ['200 hours over the load', [{ kind: 'extra', hours: 20, people: 10 }], 'medium'],
    ['201 hours over the load', [{ kind: 'extra', hours: 201 }], 'high'],
    [
      'hours over the load that add up',
      [
        { kind: 'extra', hours: 150 },
        { kind: 'running', hours: 51 },
      ],
      'high',
    ],
    ['100 000 roubles', [{ kind: 'running', money: 100_000 }], 'medium'],
    ['more roubles than that', [{ kind: 'running', money: 100_000.5 }], 'high'],
    ['equipment, even a gift', [{ kind: 'capital', money: 0 }], 'high'],
  ] as const)('with %s', (_, items, level) => {
    expect(costOf(itemsOf([...items])).level).toBe(level);
  });

  it('adds up hours by people, inside and over the load apart', () => {
    expect(
      costOf(
        itemsOf([
          { kind: 'load', hours: 4, people: 3 },
          { kind: 'extra', hours: 42 },
          { kind: 'running', money: 900 },
        ]),
      ),
    ).toEqual({ load: 12, extra: 42, money: 900, level: 'medium' });
  });
});

it('a step of cost that its own parts contradict is refused with the right one', () => {
  const file = 'practices/obrazets-praktiki.md';
  const good = new TextDecoder().decode(GOOD.find((source) => source.file === file)?.bytes);
  const text = good.replace(
    '  level: low\nduration',
    '  level: low\n  items:\n    - what: Замены\n      kind: extra\n      amount: час\n      from: фонд\nduration',
  );
  expect(checkWith({ [file]: text })).toEqual([
    expect.objectContaining({ file, line: 22, rule: 'cost-level', fix: 'level: medium' }),
  ]);
});

it('every sample of the bank has all that a programme takes from a practice', () => {
  const { content } = checkContent(readTree('content'), new Set(), () => '2022-03-15');
  const samples = content.practices.filter(({ data }) => data.sample);
  expect(samples.length).toBeGreaterThan(0);
  for (const { id, data } of samples) {
    expect(data.program?.tasks.length, id).toBeGreaterThan(1);
    expect(data.program?.methods.length, id).toBeGreaterThan(1);
    expect(data.program?.expected.length, id).toBeGreaterThan(1);
    expect(data.measures.length, id).toBeGreaterThan(3);
    expect(data.cost.items.length, id).toBeGreaterThan(1);
    expect(data.context.sizes.length, id).toBeGreaterThan(0);
  }
});
