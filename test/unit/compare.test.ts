import { describe, expect, it } from 'vitest';
import { choiceWords } from '../../src/domain/choice.ts';
import { columnOf } from '../../src/domain/compare.ts';
import { rowsOf } from '../../src/domain/compare-rows.ts';
import { compareWords, skippedWords } from '../../src/domain/compare-words.ts';
import { evidenceOf } from '../../src/domain/evidence.ts';
import type { PracticeView } from '../../src/domain/practices.ts';
import type { Content, Entry } from '../../src/schema/index.ts';
import { practices } from '../../src/schema/practices.ts';

const read = (words: string) => words.replaceAll('\u00a0', ' ');

const content = {
  risks: [
    { id: 'skill', data: { name: 'Компетентность', order: 2 } },
    { id: 'staff', data: { name: 'Кадры', order: 1 } },
  ],
} as unknown as Content;

const column = (id: string, fields: object = {}) => {
  const data = practices.parse({
    title: id,
    summary: 'Пример.',
    status: 'published',
    risks: { main: ['skill', 'staff'] },
    level: 'school',
    context: {},
    problem: 'Проблема.',
    cost: { level: 'low' },
    duration: 4,
    updated: '2022-03-01',
    steps: [
      { title: 'Начать', when: { week: 1 }, who: ['director', 'teacher'], text: 'Как.' },
      { title: 'Кончить', when: { week: 2 }, who: ['teacher'], text: 'Как.' },
    ],
    ...fields,
  });
  const view: PracticeView = {
    entry: {} as Entry<'practices'>,
    id,
    path: `/practices/${id}/`,
    data,
    evidence: evidenceOf(data),
    risks: data.risks.main,
  };
  return columnOf(view, content);
};

const cells = (fields: object) => {
  const own = column('x', fields).cells;
  return Object.fromEntries(
    Object.entries(own).map(([row, lines]) => [row, lines.map(read).join(' / ')]),
  );
};

describe('a practice as a column of the comparison', () => {
  it.each<[string, object, object]>([
    [
      'names risks in the order of the bank, whatever the entry’s',
      {},
      { main: 'Кадры / Компетентность', also: '' },
    ],
    ['names everyone who works once', {}, { who: 'Директор, учитель' }],
    [
      'says what does not matter',
      { context: { sizes: ['under-100', '100-500', 'over-500'] } },
      { sizes: 'Не важно', needs: 'Не важно', setting: 'Любая школа' },
    ],
    [
      'says for which size of school it is',
      { context: { sizes: ['under-100', '100-500'] } },
      { sizes: 'До 100 обучающихся, от 100 до 500 обучающихся' },
    ],
    [
      'gives figures only where there are both',
      {
        results: [
          { indicator: 'Доля', unit: '%', before: 10, after: 25, source: 'Журнал' },
          { indicator: 'Число', unit: 'уроков', before: 3, source: 'Журнал' },
        ],
      },
      { results: 'Доля: было 10 %, стало 25 % / Число: чисел нет' },
    ],
    [
      'does not hide that it is a sample',
      { sample: true },
      { origin: /настоящей школы за ним нет/ },
    ],
  ])('%s', (_, fields, expected) => {
    const found = cells(fields);
    for (const [row, words] of Object.entries(expected))
      expect(found[row]).toEqual(words instanceof RegExp ? expect.stringMatching(words) : words);
  });

  it('leaves out rows that nobody fills and marks those that differ', () => {
    const rows = rowsOf([column('a'), column('b', { duration: 6, conditions: ['Связь'] })]);
    const marks = Object.fromEntries(rows.map(({ id, differs }) => [id, differs]));
    expect(marks).toMatchObject({ main: false, time: true, conditions: true, steps: false });
    expect(marks).not.toHaveProperty('failures');
    expect(marks).not.toHaveProperty('repeats');
  });
});

describe('what the comparison says', () => {
  it.each([
    [compareWords(0, 0, 0), 'Практики не выбраны'],
    [compareWords(1, 0, 12), 'Выбрана одна практика: добавьте ещё, чтобы было с чем сравнить'],
    [compareWords(2, 5, 12), 'Рядом 2 практики. Различаются в 5 из 12 строк'],
    [compareWords(4, 1, 21), 'Рядом 4 практики. Различаются в 1 из 21 строки'],
    [choiceWords(2), 'Выбрано 2 из 4'],
    [choiceWords(5), 'Выбрано 5. Сравнить можно не больше четырёх.'],
  ])('%s', (said, expected) => {
    expect(read(said)).toBe(expected);
  });

  it('names each practice that is not there and says how many of a long list are shown', () => {
    expect(skippedWords(['x'], 5).map(read)).toEqual([
      'Практики «x» в банке нет: её сняли или ссылка неполная. Она пропущена.',
      'В ссылке 5 практик, рядом помещаются 4: показаны первые.',
    ]);
    expect(skippedWords([], 4)).toEqual([]);
  });
});
