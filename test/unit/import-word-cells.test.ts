import { expect, test } from 'vitest';
import { readDocx } from '../../src/integrations/import/docx.ts';
import { doubtsOf, imported } from './imported.ts';
import { type WordCell, word } from './word.ts';

const HEADING = [
  '№ п/п',
  'Мероприятие',
  'Срок реализации',
  'Исполнители',
  'Задачи',
  'Региональный показатель реализации',
];
const read = async (...blocks: Parameters<typeof word>) =>
  imported((await readDocx(await word(...blocks))).parts);

test('Rows that Word numbers by itself are numbered in their order, with a doubt for each', async () => {
  const auto: WordCell = { text: '', auto: true };
  const found = await read([
    HEADING,
    [auto, { text: 'Подготовка', cols: 5 }],
    [auto, 'Отбор школ', 'постоянно', 'Министерство', 'Задача', 'Показатель'],
    [auto, 'Вебинар', 'постоянно', 'Министерство', 'Задача', 'Показатель'],
  ]);
  expect(found.plan.sections.map(({ title }) => title)).toEqual(['Подготовка']);
  expect(found.events.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1.1 Отбор школ',
    '1.2 Вебинар',
  ]);
  expect(doubtsOf(found, 'number')).toHaveLength(2);
});

test('A deadline or executors merged over two events are written into both, paragraphs of a cell become one line', async () => {
  const found = await read([
    HEADING,
    [
      '1.1.',
      'Первое',
      { text: 'март 2022 года', rows: 2 },
      { text: 'Министерство\nГАУ ДПО «СОИРО»', rows: 2 },
      'Задача',
      '53 школы прошли\n27 районов прошли',
    ],
    ['1.2.', 'Второе', 'Задача', 'Показатель'],
  ]);
  expect(found.events.map(({ deadline }) => deadline)).toEqual([
    'март 2022 года',
    'март 2022 года',
  ]);
  expect(found.events[1]?.actions[0]).toMatchObject({
    executors: ['ministry', 'soiro'],
    executorsText: 'Министерство, ГАУ ДПО «СОИРО»',
  });
  expect(found.events[0]?.actions[0]?.indicator?.text).toBe('53 школы прошли; 27 районов прошли');
  expect(doubtsOf(found, 'merged').map((text) => text.split(' → ')[0])).toEqual([
    '1.2: Ячейка «Срок реализации» общая с событием 1.1.',
    '1.2: Ячейка «Исполнители» общая с событием 1.1.',
  ]);
});
