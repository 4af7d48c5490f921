/** A cell of an order's table; a merged cell is one object at every place that it covers. */
export interface Cell {
  /** The wording, a line for each paragraph. */
  text: string;
  /** Index of the row that the cell begins in. */
  row: number;
}

/** A row of a table, a cell for every column. */
export interface Row {
  /** Where the row stands, for the editor: «строка 41», «таблица 2, строка 5». */
  at: string;
  index: number;
  cells: Cell[];
}

/** A table of a document. */
export interface Table {
  kind: 'table';
  rows: Row[];
  /** Whether the file itself says which cells are merged; plain text only leaves them empty. */
  merges: boolean;
}

/** A document as its reader hands it over: paragraphs and tables in their order. */
export type Part = Table | { kind: 'text'; text: string };

/** A cell as a file writes it, with the columns and rows that it covers. */
export interface SpanCell {
  text: string;
  cols: number;
  rows: number;
}

/** Stands where Word numbers a paragraph by itself and the file holds no number. */
export const AUTO_NUMBER = '\u{E000}';

const WIDEST = 40;

/** Rows of cells with spans laid out as a grid: a merged cell stands at each of its places. */
export const layOut = (rows: readonly SpanCell[][], at: (index: number) => string): Row[] => {
  const grid: Row[] = rows.map((_, index) => ({ at: at(index), index, cells: [] }));
  rows.forEach((cells, index) => {
    let column = 0;
    for (const { text, cols, rows: high } of cells) {
      while (grid[index]?.cells[column]) column++;
      const cell: Cell = { text: tidy(text), row: index };
      const right = Math.min(column + Math.max(1, cols), WIDEST);
      for (const row of grid.slice(index, index + Math.max(1, high)))
        for (let place = column; place < right; place++) row.cells[place] ??= cell;
      column = right;
    }
  });
  for (const row of grid)
    for (let place = 0; place < row.cells.length; place++)
      row.cells[place] ??= { text: '', row: row.index };
  return grid;
};

/** The wording without the marks of setting: no-break spaces, soft hyphens, runs of spaces. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** The different cells of a row that say something, from left to right. */
export const said = (cells: readonly (Cell | undefined)[]): Cell[] =>
  [...new Set(cells)].filter((cell): cell is Cell => cell !== undefined && cell.text !== '');
