import { type Doubt, quote, Unreadable } from './import-doubt.ts';
import { type Cell, type Part, type Row, said, type Table } from './import-grid.ts';
import { findHeading, headingDoubts, known, noHeading } from './import-heading-row.ts';
import {
  COLUMNS,
  type Column,
  type Heading,
  isCount,
  type Places,
  repeats,
} from './import-headings.ts';
import { type Line, sectionLine } from './import-line.ts';
import { numbering, sectionHead } from './import-numbers.ts';

/** The roadmap's rows, the paragraphs above its table, and what was doubtful. */
export interface Laid {
  lines: Line[];
  before: string[];
  columns: Column[];
  doubts: Doubt[];
}

/** Finds the roadmap among a document's tables and puts its rows in one sequence. Throws Unreadable. */
export const rowsOf = (parts: readonly Part[]): Laid => {
  const laid: Laid = { lines: [], before: [], columns: [], doubts: [] };
  const skipped: string[] = [];
  let heading: { row: Row; places: Places } | null = null;
  let best: Heading | null = null;
  for (const [table, part] of parts.entries()) {
    if (part.kind === 'text') {
      (heading ? skipped : laid.before).push(part.text);
      continue;
    }
    const texts = heading ? skipped : laid.before;
    const over = parts[table - 1]?.kind === 'text' ? (texts.at(-1) ?? '') : '';
    let from = 0;
    const found = findHeading(part);
    if (found.heading && found.heading.missing.length === 0) {
      const repeated = heading && repeats(part.rows[found.index] as Row, heading.row) !== null;
      if (!repeated) {
        heading = { row: part.rows[found.index] as Row, places: found.heading.places };
        laid.columns = Object.keys(found.heading.places) as Column[];
        laid.doubts.push(...headingDoubts(found.heading, part, found.index));
      }
      from = repeated ? 0 : found.index + 1;
    } else if (!heading || !fits(part, heading.row)) {
      if (found.heading && known(found.heading) > (best ? known(best) : 0)) best = found.heading;
      if (heading)
        skipped.push(`таблица: ${part.rows[0]?.cells.map(({ text }) => text).join(' | ')}`);
      continue;
    }
    if (/^раздел\s/i.test(over) && sectionHead(over)) {
      texts.pop();
      laid.lines.push(sectionLine(over, table, laid.columns));
    }
    laid.lines.push(...linesOf(part, table, from, heading as { row: Row; places: Places }, laid));
  }
  if (!heading) throw new Unreadable(noHeading(parts, best));
  if (skipped.length > 0)
    laid.doubts.push({
      rule: 'text',
      at: null,
      what: `После начала таблицы есть другой текст, ${skipped.length}: первый — ${quote(skipped[0] ?? '', 80)}.`,
      decision: 'Не перенесён.',
    });
  return laid;
};

/** Whether a table without a heading may go on with the one before. */
const fits = ({ rows, merges }: Table, heading: Row): boolean => {
  const [wide, wanted] = [rows[0]?.cells.length ?? 0, heading.cells.length];
  return merges ? wide === wanted : wide > 1 && wide <= wanted;
};

const linesOf = (
  part: Table,
  table: number,
  from: number,
  heading: { row: Row; places: Places },
  laid: Laid,
): Line[] => {
  const lines: Line[] = [];
  let broken = laid.lines.length > 0;
  let strays: Line['strays'] = {};
  for (const row of part.rows.slice(from)) {
    const more = repeats(row, heading.row);
    if (more) {
      broken = true;
      for (const [place, text] of more) {
        const column = (Object.keys(heading.places) as Column[]).find(
          (name) => heading.places[name] === place,
        );
        if (column) strays[column] = text;
      }
      continue;
    }
    const above = lines.at(-1) ?? laid.lines.at(-1);
    if (isCount(row) || said(row.cells).length === 0 || isSubheading(row, heading.row, part))
      continue;
    const { cells, moved } = inPlace(row, heading, part, above);
    if (moved)
      laid.doubts.push({
        rule: 'merged',
        at: row.at,
        what: `Короткая строка: ${said(row.cells)
          .map(({ text }) => quote(text, 40))
          .join(', ')}.`,
        decision: moved,
      });
    const lost = said(row.cells).filter((cell) => isOutside(cell, row, heading.row, cells));
    if (lost.length > 0)
      laid.doubts.push({
        rule: 'column',
        at: row.at,
        what: `В строке больше ячеек, чем столбцов: ${lost.map(({ text }) => quote(text, 40)).join(', ')}.`,
        decision: 'Лишние не перенесены.',
      });
    lines.push({
      at: row.at,
      index: row.index,
      broken,
      table,
      merges: part.merges,
      cells,
      all: said(row.cells),
      strays,
    });
    broken = false;
    strays = {};
  }
  return lines;
};

const isOutside = (cell: Cell, row: Row, heading: Row, cells: Line['cells']): boolean =>
  !Object.values(cells).includes(cell) && !heading.cells[row.cells.indexOf(cell)]?.text;

/** The second row of a heading, some of whose cells go on from the first. */
const isSubheading = (row: Row, heading: Row, part: Table): boolean =>
  part.rows[heading.index] === heading &&
  row.index > heading.index &&
  row.cells.some((cell) => cell.text !== '' && cell.row === heading.index);

/**
 * The cells of a row by column. A row that came without the cells merged with the row above begins
 * with words where its number should be: its cells belong to the last columns.
 */
const inPlace = (
  row: Row,
  { row: head, places }: { row: Row; places: Places },
  part: Table,
  above: Line | undefined,
) => {
  const own = said(row.cells);
  const wide = head.cells.length;
  const first = places.number === undefined ? undefined : row.cells[places.number];
  const columns = Object.entries(places) as [Column, number][];
  const asIs = () =>
    Object.fromEntries(
      columns.map(([column, place]) => [column, row.cells[place] ?? { text: '', row: row.index }]),
    );
  const wordy =
    first &&
    first.row === row.index &&
    numbering(first.text).kind === 'words' &&
    !sectionHead(first.text);
  const slipped =
    wordy &&
    own.length > 1 &&
    own.length < wide &&
    above &&
    (!part.merges || row.cells.length < wide);
  if (!slipped) return { cells: asIs(), moved: null };
  const shift = wide - own.length;
  const cells = Object.fromEntries(
    columns.map(([column, place]) => [
      column,
      place < shift ? above.cells[column] : own[place - shift],
    ]),
  );
  const last = columns
    .filter(([, place]) => place >= shift)
    .map(([column]) => `«${COLUMNS[column]}»`);
  return {
    cells,
    moved: `Отнесена к столбцам ${last.join(', ')}, остальные ячейки общие со строкой выше.`,
  };
};
