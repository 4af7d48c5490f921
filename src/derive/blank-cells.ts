import { matched, plain } from './blank-labels.ts';
import type { Box } from './practice-blank.ts';

/** What stands in one box, and the words of the box's label. */
export interface Filled {
  box: Box;
  text: string;
}

/** One answer with parts: its filled boxes, and what stands in no box of the blank. */
export interface Item {
  filled: Filled[];
  unknown: { label: string; text: string }[];
}

/** Marks that people leave in a box instead of an answer. */
const EMPTY = /^[\s\-–—_.…]*$/;

/** Whether a box was left empty. */
export const isEmpty = (text: string): boolean => EMPTY.test(text);

const label = (cell: string | undefined): string => (cell ?? '').split('\n')[0] ?? '';

/** The answers of a table with a column for each box; a table whose head is gone is read by its places. */
export const acrossItems = (rows: readonly string[][], boxes: readonly Box[]): Item[] => {
  const [head = []] = rows;
  const found = matched(
    head.map(label),
    boxes.map(({ title }) => title),
  );
  const known = found.filter((at) => at >= 0).length;
  const headed = known * 2 >= boxes.length;
  const places = headed ? found : boxes.map((_, at) => at);
  return rows
    .slice(headed ? 1 : 0)
    .map((cells) =>
      itemOf(
        cells.map((text, at) => ({ text, label: label(head[at]), at: places[at] ?? -1 })),
        boxes,
      ),
    )
    .filter(({ filled, unknown }) => filled.length + unknown.length > 0);
};

/** The answers of tables with a row for each box: a label that comes again begins the next answer. */
export const uprightItems = (tables: readonly string[][][], boxes: readonly Box[]): Item[] =>
  tables
    .flatMap((rows) => {
      const found = matchedRows(rows, boxes);
      const groups: number[][] = [];
      let seen = new Set<number>();
      rows.forEach((_, row) => {
        const at = found[row] ?? -1;
        if (groups.length === 0 || (at >= 0 && seen.has(at))) {
          groups.push([]);
          seen = new Set();
        }
        seen.add(at);
        groups.at(-1)?.push(row);
      });
      return groups.map((group) =>
        itemOf(
          group.map((row) => ({
            text: (rows[row] ?? [])
              .slice(1)
              .filter((text) => !isEmpty(text))
              .join('\n'),
            label: label(rows[row]?.[0]),
            at: found[row] ?? -1,
          })),
          boxes,
        ),
      );
    })
    .filter(({ filled, unknown }) => filled.length + unknown.length > 0);

/** Labels of rows matched within each repetition of the first box. */
const matchedRows = (rows: readonly string[][], boxes: readonly Box[]): number[] => {
  const titles = boxes.map(({ title }) => title);
  const labels = rows.map(([first]) => label(first));
  const starts = labels.flatMap((text, row) =>
    row > 0 && plain(text) === plain(titles[0] ?? '') ? [row] : [],
  );
  return [0, ...starts].flatMap((from, index) =>
    matched(labels.slice(from, starts[index] ?? labels.length), titles),
  );
};

const itemOf = (
  cells: readonly { text: string; label: string; at: number }[],
  boxes: readonly Box[],
): Item => {
  const item: Item = { filled: [], unknown: [] };
  for (const { text, label, at } of cells) {
    if (isEmpty(text)) continue;
    const box = boxes[at];
    if (box) item.filled.push({ box, text });
    else item.unknown.push({ label, text });
  }
  return item;
};
