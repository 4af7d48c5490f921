/** What a cell of a table may hold. */
export type Cell = string | number | boolean | null | undefined;

/** One column of a table: its Russian header and how a row fills it. */
export type Column<Row> = readonly [header: string, value: (row: Row) => Cell];

/** A table that a Russian Excel opens by a double click: BOM, semicolons, CRLF, decimal commas. */
export const csv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  const lines = [
    columns.map(([header]) => header),
    ...rows.map((row) => columns.map(([, value]) => value(row))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`;
};

/** One cell as it is written: quoted where it must be, and never a formula. */
export const csvCell = (value: Cell): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = disarm(value.toWellFormed());
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Excel runs text that begins with `= + - @` as a formula, even after spaces; an apostrophe keeps it text. Numbers stay. */
const disarm = (text: string): string =>
  /^\s*[=+\-@]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
