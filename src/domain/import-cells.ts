import { type Doubt, quote } from './import-doubt.ts';
import type { Cell } from './import-grid.ts';
import { COLUMNS, type Column } from './import-headings.ts';
import type { Piece } from './import-join.ts';
import type { Line } from './import-line.ts';

/** An action of an event, its cells in pieces. */
export interface RawAction {
  executors: Piece[];
  task: Piece[];
  indicator: Piece[];
  /** Number of the event that holds the merged task and indicator. */
  sameAs: string | null;
}

/** An event, its cells in pieces. */
export interface RawEvent {
  number: string;
  section: string;
  at: string;
  table: number;
  title: Piece[];
  deadline: Piece[];
  actions: [RawAction, ...RawAction[]];
}

/** The columns whose cells make an action. */
export const ACTION = ['executors', 'task', 'indicator'] as const;
/** All columns but the number, in the order of an event. */
export const CELLS = ['title', 'deadline', ...ACTION] as const;

/** What a cell says in the row that it begins in; nothing in the other rows of a merged cell. */
export const own = (line: Line, column: Column): string => {
  const cell = line.cells[column];
  return cell?.row === line.index ? cell.text : '';
};

/** Keeps what each cell of the table gave to which event, so that a merged cell is shared and not repeated. */
export class Cells {
  readonly #held = new Map<Cell, { event: string; pieces: Piece[] }>();
  readonly #doubts: Doubt[];

  constructor(doubts: Doubt[]) {
    this.#doubts = doubts;
  }

  /** Records a doubt at a row. */
  say(rule: Doubt['rule'], line: Line, event: string | null, what: string, decision: string): void {
    this.#doubts.push({ rule, at: line.at, event, what, decision });
  }

  /**
   * The pieces that a row gives to a column: its own, those of the merged cell, or, where only
   * emptiness can tell of a merged cell, those of `above`.
   */
  take(
    line: Line,
    column: Column,
    event: string,
    above?: { pieces: Piece[]; table: number; name: string },
  ): Piece[] {
    const cell = line.cells[column];
    if (!cell) return [];
    const name = `Ячейка «${COLUMNS[column]}»`;
    const kept = this.#held.get(cell);
    if (kept && kept.event !== event)
      this.say(
        'merged',
        line,
        event,
        `${name} общая с событием ${kept.event}.`,
        'Переписана в оба события.',
      );
    if (kept) return kept.pieces;
    const told = line.merges && line.table === above?.table;
    if (cell.text === '' && above && above.pieces.length > 0 && !told) {
      this.say('merged', line, event, `${name} пуста.`, `Считается общей с ${above.name}.`);
      return [...above.pieces];
    }
    const pieces: Piece[] =
      cell.text === '' ? [] : [{ text: cell.text, at: line.at, how: 'first' }];
    this.#held.set(cell, { event, pieces });
    if (pieces.length === 0)
      this.say('merged', line, event, `${name} пуста.`, 'Осталась пустой: допишите сами.');
    return pieces;
  }

  /** Number of the event that shares its task and indicator with the one that a row begins, null when none does. */
  sharedWith(
    line: Line,
    columns: readonly Column[],
    event: RawEvent,
    before: RawEvent | undefined,
  ): string | null {
    const cells = columns
      .filter((column) => column === 'task' || column === 'indicator')
      .map((column) => line.cells[column]);
    if (cells.length === 0 || !before) return null;
    const holders = new Set(cells.map((cell) => cell && this.#held.get(cell)?.event));
    const [holder] = holders;
    if (holders.size === 1 && holder) return holder;
    const blank = cells.every((cell) => cell?.text === '' && cell.row === line.index);
    const told = line.merges && line.table === before.table;
    if (!blank || told || before.section !== event.section) return null;
    const number = before.actions.at(-1)?.sameAs ?? before.number;
    this.say(
      'merged',
      line,
      event.number,
      'Ячейки задачи и показателя пусты.',
      `Считаются общими с событием ${number}: sameAs.`,
    );
    return number;
  }

  /** Adds a row's own words to cells that began in rows above. */
  goOn(
    line: Line,
    event: RawEvent,
    how: Piece['how'],
    columns: readonly (typeof CELLS)[number][],
  ): void {
    for (const column of columns) {
      const text = own(line, column);
      if (text === '') continue;
      const action = event.actions.at(-1) as RawAction;
      const pieces = column === 'title' || column === 'deadline' ? event[column] : action[column];
      this.#addStray(line, column, text, event.number, pieces);
      pieces.push({ text, at: line.at, how });
    }
  }

  /** Words that a repeated heading took from a cell go back, unless the cell has them. */
  #addStray(line: Line, column: Column, text: string, event: string, pieces: Piece[]): void {
    const stray = line.strays[column];
    if (!stray) return;
    const bare = (words: string) =>
      words
        .replace(/[()\s]+/g, ' ')
        .trim()
        .toLowerCase();
    const there = bare(text).includes(bare(stray));
    const decision = there
      ? 'Они есть в ячейке под ним, второй раз не записаны.'
      : 'Вставлены в ячейку на месте разрыва.';
    this.say(
      'join',
      line,
      event,
      `В повторённом заголовке «${COLUMNS[column]}» лишние слова ${quote(stray)}.`,
      decision,
    );
    if (!there) pieces.push({ text: stray, at: line.at, how: 'broken' });
  }
}
