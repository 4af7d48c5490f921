import { describe, expect, test, vi } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { eventsOf } from '../../src/domain/roadmap.ts';
import { roadmapXlsx } from '../../src/formats/roadmap-xlsx.ts';
import { readXlsx, type XlsxCell } from './read-xlsx.ts';
import { setting } from './setting.ts';

const book = await roadmapXlsx(setting, 2022);
const { name, rows, sheet, styles } = readXlsx(book);
const columns = 'ABCDEFGHI'.split('');
const row = (at: number): XlsxCell[] =>
  columns.map((letter) => rows[at]?.find(({ column }) => column === letter)?.cell ?? null);
const actions = eventsOf(setting.content, 2022, setting.today).flatMap((event) =>
  event.actions.map((action) => ({ event, action })),
);
const at = (number: string) => actions.findIndex(({ event }) => event.number === number) + 1;

describe('книга Excel с дорожной картой', () => {
  test('столбцы приказа, за ними состояние и дни', () => {
    expect(name).toBe('Дорожная карта 2022');
    expect(row(0)).toEqual([
      '№ п/п',
      'Мероприятие',
      'Срок реализации',
      'Исполнители',
      'Задачи',
      'Региональный показатель реализации',
      'Состояние на 15.03.2022',
      'Первый день',
      'Последний день',
    ]);
  });

  test('по строке на действие, слова приказа целы', () => {
    expect(rows).toHaveLength(actions.length + 1);
    for (const [index, { event, action }] of actions.entries()) {
      expect(row(index + 1).slice(0, 6)).toEqual(
        [
          event.number,
          event.title,
          event.deadline.text,
          action.executorsText,
          action.task,
          action.indicator.text,
        ].map((words) => words || null),
      );
    }
  });

  test('дни — даты, какими их считает Excel, и стоят те же, что у события', () => {
    for (const [index, { event }] of actions.entries()) {
      const days = row(index + 1).slice(7);
      for (const [side, day] of [event.deadline.start, event.deadline.end].entries()) {
        const cell = days[side];
        if (day === null) expect(cell).toBeNull();
        else {
          expect(cell).toMatchObject({ format: 'dd.mm.yyyy' });
          expect(addDays('1899-12-30', (cell as { value: number }).value)).toBe(day);
        }
      }
    }
    expect(row(at('2.7'))[7]).toEqual({ value: 44600, format: 'dd.mm.yyyy' });
  });

  test('номер 2.10 остаётся текстом, а состояние — словом', () => {
    expect(row(at('2.10'))[0]).toBe('2.10');
    expect(row(at('1.2'))[6]).toBe('исполнено');
    expect(row(at('2.8'))[6]).toBe('впереди');
  });

  test('заголовок закреплён, ширины заданы, текст переносится', () => {
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('state="frozen"');
    expect(sheet.match(/<col /g)).toHaveLength(columns.length);
    expect(sheet).toContain('orientation="landscape"');
    expect(styles).toContain('wrapText="1"');
  });

  test('ни часы, ни пояс машины на байты не влияют', async () => {
    vi.useFakeTimers({ now: new Date('2031-07-01T05:00:00Z'), toFake: ['Date'] });
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Vladivostok';
    try {
      expect(Buffer.from(await roadmapXlsx(setting, 2022)).equals(Buffer.from(book))).toBe(true);
    } finally {
      process.env.TZ = zone ?? '';
      if (zone === undefined) delete process.env.TZ;
      vi.useRealTimers();
    }
  });
});
