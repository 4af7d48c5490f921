import { expect, test } from 'vitest';
import { readDocx } from '../../src/integrations/import/docx.ts';
import { doubtsOf, events, imported, wording, wordings } from './imported.ts';
import { type WordCell, type WordTable, word } from './word.ts';

const HEADING = [
  '№ п/п',
  'Мероприятие',
  'Срок реализации',
  'Исполнители',
  'Задачи',
  'Региональный показатель реализации',
];
const TITLE = 'Дорожная карта проекта в 2022 году';
const ORDER = 'Утверждена приказом министерства образования от 21.02.2022 г. № 201';
const read = async (...blocks: Parameters<typeof word>) =>
  imported((await readDocx(await word(...blocks))).parts);
const byNumber = new Intl.Collator('en', { numeric: true }).compare;
const all = events.toSorted((a, b) => byNumber(a.number, b.number));

/** Rows of the order as Word keeps them: an event's actions beside merged cells, a section over the whole width. */
const merged = (): WordTable => {
  const rows: WordTable = [];
  for (const { number, title, deadline, done, actions } of all) {
    const section = number.split('.')[0];
    if (number.endsWith('.1'))
      rows.push([{ text: `${section}. Раздел номер ${section}`, cols: 6 }]);
    const wait = done ? `${deadline} (исполнено)` : deadline;
    for (const [at, { executorsText, task = '', indicator }] of actions.entries()) {
      const tall = (text: string): WordCell => ({ text, rows: actions.length });
      const same = actions.filter((other) => other.executorsText === executorsText).length;
      const shared = number === '3.2' ? 5 : 1;
      const left = at === 0 ? [tall(`${number}.`), tall(title), tall(wait)] : [];
      const who =
        actions[at - 1]?.executorsText === executorsText
          ? []
          : [{ text: executorsText, rows: same }];
      const what = /^3\.[3-6]$/.test(number)
        ? []
        : [
            { text: task, rows: shared },
            { text: indicator?.text ?? '', rows: shared },
          ];
      rows.push([...left, ...who, ...what]);
    }
  }
  return rows;
};

test('A Word table with cells merged down and across gives the same 51 events and nothing to doubt in its cells', async () => {
  const found = await read(TITLE, ORDER, [HEADING, ...merged()]);
  expect(wordings(found.events)).toEqual(wordings(all));
  expect(doubtsOf(found, 'merged', 'join', 'number', 'executor', 'section')).toEqual([]);
  expect(found.plan.sections[2]).toMatchObject({ number: '3', title: 'Раздел номер 3' });
});

test('A table split by page into several Word tables is one, its broken rows joined', async () => {
  const found = await read(
    ORDER,
    [
      HEADING,
      ['1.', { text: 'Управление', cols: 5 }],
      [
        '1.1.',
        'Отбор школ для участия (далее –',
        'до 1 марта',
        'Министерство, ГАУ',
        'Отбор школ',
        'Издание',
      ],
    ],
    [
      HEADING,
      ['', 'проект «500+»)', '2022 года', 'ДПО «СОИРО»', '', 'документа'],
      ['1.2.', 'Анкетирование', 'март 2022 года', 'Кураторы', 'Задача', 'Показатель'],
    ],
    [['1.3.', 'Итоги', 'постоянно', 'Министерство', 'Подвести', 'Справка']],
    ['Министр', 'М.А. Иванов'].map((text) => [text]),
  );
  expect(found.events.map(wording)).toMatchObject([
    {
      number: '1.1',
      title: 'Отбор школ для участия (далее – проект «500+»)',
      deadline: 'до 1 марта 2022 года',
      actions: [
        {
          executors: ['ministry', 'soiro'],
          executorsText: 'Министерство, ГАУ ДПО «СОИРО»',
          task: 'Отбор школ',
          indicator: 'Издание документа',
        },
      ],
    },
    { number: '1.2', title: 'Анкетирование' },
    { number: '1.3', title: 'Итоги' },
  ]);
  expect(doubtsOf(found, 'text')).toEqual([
    '—: После начала таблицы есть другой текст, 2: первый — «Министр». → Не перенесён.',
  ]);
});

test('Another table and text before the roadmap, other headings, another order of columns and a row of column numbers', async () => {
  const found = await read(
    'Список рассылки',
    [
      ['Кому', 'Телефон'],
      ['Школа', '22-22'],
    ],
    'ПЛАН МЕРОПРИЯТИЙ',
    'по проекту «500+» на 2022 год',
    [
      [
        '№',
        'Наименование мероприятия',
        'Ответственные',
        'Срок исполнения',
        'Примечание',
        'Ожидаемый результат',
      ],
      ['1', '2', '3', '4', '5', '6'],
      [{ text: 'I. Подготовка', cols: 6 }],
      ['1', 'Назначить кураторов', 'Министерство', 'март 2022 г.', 'важно', 'Приказ издан'],
      ['2', 'Провести вебинар', 'ГАУ ДПО «СОИРО»', '16.03.2022', '', 'Вебинар проведён'],
      [{ text: 'Итоги', cols: 6 }],
      ['3', 'Написать справку', 'завуч Петрова, Министерство', '30.12.2022', '', 'Справка'],
    ],
  );
  expect(found.plan).toMatchObject({
    title: 'ПЛАН МЕРОПРИЯТИЙ по проекту «500+» на 2022 год',
    sections: [
      { number: '1', title: 'Подготовка' },
      { number: '2', title: 'Итоги' },
    ],
  });
  expect(found.events.map(wording)).toMatchObject([
    {
      number: '1.1',
      title: 'Назначить кураторов',
      deadline: 'март 2022 г.',
      actions: [{ executors: ['ministry'], indicator: 'Приказ издан', task: undefined }],
    },
    { number: '1.2', actions: [{ executors: ['soiro'] }] },
    {
      number: '2.3',
      title: 'Написать справку',
      actions: [{ executors: ['ministry'], executorsText: 'завуч Петрова, Министерство' }],
    },
  ]);
  expect(doubtsOf(found, 'column', 'executor', 'section')).toEqual([
    '—: Столбец «Примечание» не узнан, заполненных ячеек в нём: 1. → Не перенесён.',
    '—: У раздела «Итоги» нет номера. → Записан разделом 2.',
    '2.3: Исполнителя «завуч Петрова» нет в папке executors. → Остался только в дословном тексте: добавьте написание.',
  ]);
});

test('«Показатель» and «Ожидаемый результат» side by side are the indicator and, with a doubt, the task', async () => {
  const found = await read([
    [
      '№ п/п',
      'Ожидаемый результат',
      'Мероприятие',
      'Сроки проведения',
      'Ответственный исполнитель',
      'Показатель',
    ],
    ['1.1', 'Школы готовы', 'Вебинар', 'постоянно', 'Кураторы', '53 школы'],
  ]);
  expect(found.events[0]?.actions[0]).toMatchObject({
    task: 'Школы готовы',
    indicator: { text: '53 школы' },
  });
  expect(doubtsOf(found, 'column')).toEqual([
    '—: Столбец «Ожидаемый результат» можно понять по-разному. → Прочитан как «Задачи».',
  ]);
});
