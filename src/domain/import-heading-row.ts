import { type Doubt, quote } from './import-doubt.ts';
import type { Part, Row, Table } from './import-grid.ts';
import { COLUMNS, type Column, type Heading, headingOf, isCount } from './import-headings.ts';

const HEADING_WITHIN = 12;

/** How many columns a heading names. */
export const known = ({ places }: Heading): number => Object.keys(places).length;

/** The row of a table that is its heading, or is the most like one. */
export const findHeading = ({ rows }: Table): { index: number; heading: Heading | null } => {
  let best: { index: number; heading: Heading | null } = { index: -1, heading: null };
  for (const [index, row] of rows.slice(0, HEADING_WITHIN).entries()) {
    const heading = headingOf(row.cells);
    if (heading.missing.length === 0) return { index, heading };
    if (known(heading) > (best.heading ? known(best.heading) : 0)) best = { index, heading };
  }
  return best;
};

/** Why no table of a document is a roadmap, and what to mend in the file. */
export const noHeading = (parts: readonly Part[], best: Heading | null): string => {
  if (!parts.some(({ kind }) => kind === 'table'))
    return 'В файле нет таблицы. Если это снимок страницы, его нельзя прочитать как текст: нужен файл, в котором текст таблицы выделяется мышью. В файле .txt столбцы разделяет знак табуляции.';
  const names = (columns: readonly Column[]) =>
    columns.map((column) => `«${COLUMNS[column]}»`).join(', ');
  if (!best || known(best) === 0)
    return `Таблица есть, но ни один её столбец не узнан. Над таблицей дорожной карты нужна строка заголовков: ${names(Object.keys(COLUMNS) as Column[])}.`;
  const have = names(Object.keys(best.places) as Column[]);
  return `В таблице не хватает столбцов: ${names(best.missing)}. Узнаны: ${have}.${best.spare.length > 0 ? ` Не узнаны: ${best.spare.map(({ text }) => quote(text)).join(', ')}.` : ''} Исправьте строку заголовков в файле.`;
};

/** What was doubtful in a heading: columns that are left out or could mean something else. */
export const headingDoubts = (
  { spare, unsure }: Heading,
  { rows }: Table,
  index: number,
): Doubt[] => {
  const at = rows[index]?.at ?? null;
  return [
    ...spare.map(({ text, place }) => {
      const full = rows.slice(index + 1).filter((row) => saysAt(row, place)).length;
      return {
        rule: 'column',
        at,
        what: `Столбец ${quote(text)} не узнан, заполненных ячеек в нём: ${full}.`,
        decision: 'Не перенесён.',
      } as const;
    }),
    ...unsure.map(
      ({ text, column }) =>
        ({
          rule: 'column',
          at,
          what: `Столбец ${quote(text)} можно понять по-разному.`,
          decision: `Прочитан как «${COLUMNS[column]}».`,
        }) as const,
    ),
  ];
};

/** Whether a row has a cell of its own in a column, and not one over several. */
const saysAt = (row: Row, place: number): boolean => {
  const [left, cell, right] = [row.cells[place - 1], row.cells[place], row.cells[place + 1]];
  return !isCount(row) && cell !== left && cell !== right && (cell?.text ?? '') !== '';
};
