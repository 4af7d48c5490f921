import { ACTION, own } from './import-cells.ts';
import { type Cell, said } from './import-grid.ts';
import type { Line } from './import-line.ts';
import { type Numbering, sectionHead } from './import-numbers.ts';

/** A section of the table, named by the row above its events. */
export interface RawSection {
  number: string;
  title: string;
}

/** The section that a row names, null when it is a row of an event. */
export const sectionOf = (
  line: Line,
  { kind, ...more }: Numbering,
): { number: string | null; title: string } | null => {
  const one =
    line.all.length === 1 && line.all[0]?.row === line.index ? (line.all[0] as Cell) : null;
  if (one) {
    const spans = Object.values(line.cells).filter((cell) => cell === one).length > 1;
    const head = sectionHead(one.text);
    if (head && (spans || one === line.cells.number || one === line.cells.title)) return head;
    const alone = kind === 'words' || (one === line.cells.title && /^\p{Lu}/u.test(one.text));
    if (spans || (alone && kind !== 'event' && !line.broken))
      return { number: null, title: one.text };
  }
  const title = own(line, 'title');
  const rest = said((['deadline', ...ACTION] as const).map((column) => line.cells[column]));
  if (title === '' || rest.some((cell) => cell !== line.cells.title)) return null;
  if (kind === 'whole') return { number: 'number' in more ? more.number : null, title };
  return kind === 'auto' ? { number: null, title } : null;
};
