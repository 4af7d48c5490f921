import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/integrations/import/html.ts';
import { openOrder } from '../../src/integrations/import/open.ts';
import { readText } from '../../src/integrations/import/text.ts';
import { doubtsOf, imported, wording } from './imported.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();

const HEADING =
  '<tr><th>№<br>п/п</th><th>Мероприятие</th><th>Срок&nbsp;реализации</th><th>Исполнители</th><th>Задачи</th><th>Показатель</th></tr>';
const ROWS = `<tr><td colspan="6"><b>1. Работа в ИС МЭДК</b></td></tr>
  <tr><td rowspan="3">1.1.</td><td rowspan="3">Работа с РПШ</td><td rowspan="3">14.02.2022 –&#8203; 01.03.2022</td><td rowspan="2">Общеобразовательные организации проекта «500+»</td><td>Заполнить форму</td><td rowspan="0">53 школы</td></tr>
  <tr><td>Активация рисков</td></tr>
  <tr><td>Кураторы, закрепленные за общеобразовательными организациями проекта «500+»</td><td>Под&shy;твердить</td></tr>`;
const events = (html: string) => imported(readHtml(html)).events.map(wording);

test('Cells of a page that cover several rows and columns stand in every action that they cover', () => {
  const [event, ...others] = events(
    `<p>Дорожная карта</p><table><thead>${HEADING}</thead><tbody>${ROWS}</tbody></table>`,
  );
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    number: '1.1',
    title: 'Работа с РПШ',
    deadline: '14.02.2022 – 01.03.2022',
  });
  expect(event?.actions).toMatchObject([
    { executors: ['schools'], task: 'Заполнить форму', indicator: '53 школы' },
    { executors: ['schools'], task: 'Активация рисков', indicator: '53 школы' },
    { executors: ['curators'], task: 'Подтвердить', indicator: '53 школы' },
  ]);
});

test('A table that only sets the page does not hide the roadmap inside it, and a script is no text', () => {
  const page = `<table><tr><td>Меню</td><td><script>var x = '1.1';</script><table>${HEADING}${ROWS}</table></td></tr></table>`;
  expect(events(page)).toEqual(events(`<table>${HEADING}${ROWS}</table>`));
});

test('Where the file cannot tell which cells are merged, an empty task and indicator are those of the event above', () => {
  const html = `<table>${HEADING}<tr><td>1.1</td><td>А</td><td>постоянно</td><td>Кураторы</td><td>Задача</td><td>53</td></tr>
    <tr><td>1.2</td><td>Б</td><td>постоянно</td><td>Кураторы</td><td></td><td></td></tr></table>`;
  const second = (merges: boolean) => imported(readHtml(html, merges)).events[1]?.actions[0];
  expect(second(false)).toMatchObject({ executors: ['curators'], sameAs: '1.1' });
  expect(second(true)).not.toHaveProperty('sameAs');
});

test('A page saved by Word in Windows-1251 is read, and the report says so', async () => {
  const table =
    '<table><tr><td>№ п/п</td><td>Мероприятие</td><td>Срок</td><td>Исполнители</td></tr><tr><td>1.1</td><td>Отбор</td><td>постоянно</td><td>Министерство</td></tr></table>';
  const bytes = [...table].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return sign === '№' ? 0xb9 : code;
  });
  const file = join(newFolder(), 'приказ.html');
  writeFileSync(file, Uint8Array.from(bytes));
  const { parts, doubts } = await openOrder(file);
  expect(imported(parts).events[0]).toMatchObject({
    title: 'Отбор',
    actions: [{ executors: ['ministry'] }],
  });
  expect(doubts.map(({ decision }) => decision).join()).toContain('Windows-1251');
});

const TOP = '№ п/п\tМероприятие\tСрок\tИсполнители\tЗадачи\tПоказатель';
const text = (...rows: string[]) => imported(readText(['Дорожная карта', TOP, ...rows].join('\n')));

test('In plain text a row without its number adds an action, goes on with a cell or is an event of its own', () => {
  const found = text(
    '1.\tРаздел',
    '1.1.\tПервое\tпостоянно\tМинистерство\tЗадача\tПоказатель',
    '\t\t\tКураторы\tДругая задача\t',
    '\tи ещё слова\t\t\t\t',
    '\tБез номера\t01.02.2022\tМинистерство\tЗадача\tПоказатель',
    '1.3.\tТретье\t\tМинистерство\tЗадача\tПоказатель',
    '1.3.\tТретье снова\tмарт 2022 года\tМинистерство\tЗадача\tПоказатель\tлишнее',
  );
  expect(
    found.events.map(({ number, title, deadline }) => `${number} ${title}: ${deadline}`),
  ).toEqual([
    '1.1 Первое и ещё слова: постоянно',
    '1.1.1 Без номера: 01.02.2022',
    '1.3 Третье: 01.02.2022',
    '1.3.1 Третье снова: март 2022 года',
  ]);
  expect(found.events[0]?.actions).toMatchObject([
    { task: 'Задача' },
    { executors: ['curators'], task: 'Другая задача', indicator: { text: 'Показатель' } },
  ]);
  expect(doubtsOf(found, 'number', 'merged', 'join', 'column')).toEqual([
    '1.3.1: В строке больше ячеек, чем столбцов: «лишнее». → Лишние не перенесены.',
    '1.1: Ячейка «Показатель» пуста. → Считается общей с действием выше.',
    '1.1: Строка без номера, и не после разрыва: «и ещё слова». → Дописана к событию выше.',
    '1.1.1: У события «Без номера» пустой номер. → Записано как 1.1.1: поставьте верный.',
    '1.3: Ячейка «Срок реализации» пуста. → Считается общей с событием 1.1.1.',
    '1.3.1: Номер 1.3 стоит у двух событий. → Второе записано как 1.3.1: поставьте верный.',
  ]);
});

test('A word cut at a page break is made whole when the text has it whole, and keeps its hyphen when it has not', () => {
  const found = text(
    '1.1.\tМетодическая орга-\tпостоянно\tМинистерство\tпланы-\tЧисло',
    '',
    TOP,
    '\tнизация школ\t\t\tграфики\t',
    '1.2.\tДругая организация\tпостоянно\tМинистерство\tЗадача\tЧисло',
  );
  expect(found.events[0]).toMatchObject({
    title: 'Методическая организация школ',
    actions: [{ task: 'планы-графики' }],
  });
  expect(doubtsOf(found, 'word')).toHaveLength(2);
});

test('Events out of the order of their numbers keep their places by the field row', () => {
  const found = text(
    '1.2.\tВторое\tпостоянно\tМинистерство\tА\tБ',
    '1.1.\tПервое\tпостоянно\tМинистерство\tА\tБ',
  );
  expect(found.events.map(({ number, row }) => [number, row])).toEqual([
    ['1.2', 1],
    ['1.1', 2],
  ]);
});
