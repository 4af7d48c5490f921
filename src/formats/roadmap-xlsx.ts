import { unzipSync, zipSync } from 'fflate';
import writeXlsx from 'write-excel-file/universal';
import { type Day, daysBetween, numericDay } from '../domain/day.ts';
import { eventsOf } from '../domain/roadmap.ts';
import { STATE_WORDS } from '../domain/state-words.ts';
import type { Setting } from './setting.ts';

/** What a server calls such a file. */
export const XLSX_TYPE = {
  'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Excel counts days from here. */
const EPOCH: Day = '1899-12-30';
/** The earliest moment a ZIP archive can name. */
const MOMENT = '1980-01-01T12:00:00';
const LOOK = { alignVertical: 'top', wrap: true } as const;

const text = (value: string) => ({ ...LOOK, value });
const day = (value: Day | null) =>
  value === null
    ? null
    : { ...LOOK, value: daysBetween(EPOCH, value), type: Number, format: 'dd.mm.yyyy' };

/** A year's roadmap as an Excel book: the order's columns, the state and the days as dates, one row for each action. */
export const roadmapXlsx = async (
  { content, today }: Setting,
  year: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const columns = [
    { header: '№ п/п', width: 7 },
    { header: 'Мероприятие', width: 42 },
    { header: 'Срок реализации', width: 24 },
    { header: 'Исполнители', width: 30 },
    { header: 'Задачи', width: 42 },
    { header: 'Региональный показатель реализации', width: 42 },
    { header: `Состояние на ${numericDay(today)}`, width: 15 },
    { header: 'Первый день', width: 12 },
    { header: 'Последний день', width: 12 },
  ];
  const rows = eventsOf(content, year, today).flatMap(
    ({ number, title, deadline, status, actions }) =>
      actions.map(({ executorsText, task, indicator }) => [
        // A number would turn 2.10 into 2.1.
        text(number),
        text(title),
        text(deadline.text),
        text(executorsText),
        text(task),
        text(indicator.text),
        text(STATE_WORDS[status]),
        day(deadline.start),
        day(deadline.end),
      ]),
  );
  const head = columns.map(({ header }) => ({ ...text(header), fontWeight: 'bold' as const }));
  const book = await writeXlsx([head, ...rows], {
    sheet: `Дорожная карта ${year}`,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBlob();
  // The library stamps the archive by the clock: packed again, the same content gives the same bytes.
  const files = unzipSync(new Uint8Array(await book.arrayBuffer()));
  return zipSync(files, { mtime: MOMENT }) as Uint8Array<ArrayBuffer>;
};
