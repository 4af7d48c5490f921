import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/domain/evidence.ts';
import { fitFacts, spentWords } from '../../src/domain/fit-facts.ts';

import type { Data, Entry } from '../../src/schema/index.ts';
import { practices } from '../../src/schema/practices.ts';

const item = (what: string, kind: string, more: object = {}) => ({
  what,
  kind,
  amount: 'немного',
  from: 'из школы',
  ...more,
});

const practice = (fields: object = {}): Data<'practices'> =>
  practices.parse({
    title: 'Пример',
    summary: 'Пример.',
    status: 'published',
    risks: { main: ['staff'], also: ['skill', 'staff'] },
    level: 'school',
    context: {},
    problem: 'Проблема.',
    cost: { level: 'low' },
    duration: 4,
    updated: '2022-03-01',
    steps: [{ title: 'Шаг', when: { week: 1 }, who: ['director'], text: 'Как.' }],
    ...fields,
  });

const read = (fields: object) => {
  const data = practice(fields);
  return fitFacts({
    entry: {} as Entry<'practices'>,
    id: 'x',
    path: '/practices/x/',
    data,
    evidence: evidenceOf(data),
    risks: [],
  });
};

const REPEATS = [
  { date: '2022-05-01', setting: 'rural', result: 'Вышло.' },
  { date: '2022-06-01', setting: 'urban', result: 'Вышло.', failed: 'Расписание.' },
  { date: '2022-07-01', setting: 'rural', result: 'Вышло.' },
];

describe('what the choice knows of a practice', () => {
  it.each<[string, object, object]>([
    ['a main risk is not counted as a help as well', {}, { main: ['staff'], also: ['skill'] }],
    [
      'naming every kind of school is naming none',
      { context: { settings: ['urban', 'rural', 'small'] } },
      { settings: [] },
    ],
    [
      'kinds, sizes and stages come as they are named',
      { context: { settings: ['rural'], sizes: ['under-100'], stages: ['basic'] } },
      { settings: ['rural'], sizes: ['under-100'], stages: ['basic'] },
    ],
    [
      'schools that repeated it come by kind, those where something failed apart',
      { replications: REPEATS },
      { repeated: ['rural', 'urban'], stumbled: ['urban'] },
    ],
    [
      'nobody has repeated a sample',
      { replications: REPEATS, sample: true },
      { repeated: [], stumbled: [], sample: true },
    ],
  ])('%s', (_, fields, expected) => {
    expect(read(fields)).toMatchObject(expected);
  });

  it.each<[string, object[], string]>([
    ['is silent when nothing is said of the cost', [], ''],
    [
      'names two parts where there are no figures',
      [item('Время учителя', 'load'), item('ИКТ-класс', 'load'), item('Печать', 'running')],
      'время учителя, ИКТ-класс',
    ],
    [
      'adds up hours over the load and money',
      [
        item('Методист', 'extra', { hours: 10, people: 4 }),
        item('Печать', 'running', { money: 3000 }),
        item('Ставка', 'capital'),
      ],
      '40 часов сверх нагрузки, 3 000 рублей',
    ],
    [
      'names what is bought or built before working time',
      [item('Время учителя', 'load', { hours: 2 }), item('Ремонт кабинета', 'capital')],
      'ремонт кабинета',
    ],
    [
      'adds nothing up while it is not said for how many people',
      [item('Время учителя', 'load', { hours: 12 })],
      'время учителя',
    ],
    [
      'counts working time when nothing else is spent',
      [item('Время учителя', 'load', { hours: 2, people: 6 })],
      '12 часов рабочего времени',
    ],
  ])('of the cost %s', (_, items, words) => {
    const { cost } = practice({ cost: { level: 'low', items } });
    expect(spentWords(cost.items).replaceAll('\u00a0', ' ')).toBe(words);
  });
});
