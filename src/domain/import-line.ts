import { quote } from './import-doubt.ts';
import type { Cell } from './import-grid.ts';
import type { Column } from './import-headings.ts';

/** A row of the roadmap's table with its cells by column. */
export interface Line {
  at: string;
  index: number;
  /** The row is the first after a page break, a repeated heading or a new table. */
  broken: boolean;
  /** Which table the row is of; a cell is never merged over two. */
  table: number;
  merges: boolean;
  cells: Partial<Record<Column, Cell>>;
  /** Every different cell of the row, from left to right. */
  all: Cell[];
  /** Words that the heading above took from a cell, by column. */
  strays: Partial<Record<Column, string>>;
}

/** A section that is named above a table instead of inside it, as a row over the whole width. */
export const sectionLine = (text: string, table: number, columns: readonly Column[]): Line => {
  const cell: Cell = { text, row: -1 };
  return {
    at: `текст над таблицей: ${quote(text, 40)}`,
    index: -1,
    broken: false,
    table,
    merges: true,
    cells: Object.fromEntries(columns.map((column) => [column, cell])),
    all: [cell],
    strays: {},
  };
};
