import type { Paragraph, Table } from 'mdast';
import type { Say } from './links.ts';
import { plainText } from './plain-text.ts';

/** A table without a heading row, or with cells that have no column. */
export const checkTable = (table: Table, say: Say) => {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  if (head && columns > 0 && head.children.every((cell) => plainText(cell).trim() === '')) {
    const message = 'У таблицы нет названий граф: её не прочитать вслух.';
    say(table, 'error', 'table-header', message, rowOf('графа', columns));
  }
  for (const row of rows) {
    if (row.children.length > columns) {
      const extra = row.children
        .slice(columns)
        .map((cell) => plainText(cell))
        .join(' | ');
      const message = `В строке ячеек: ${row.children.length}, а граф: ${columns}. Пропадёт «${extra}».`;
      const fix = 'Добавьте графу в первую и вторую строки таблицы или удалите лишний знак «|».';
      say(row, 'error', 'table-cells', message, fix);
    }
  }
};

const rowOf = (cell: string, columns: number): string => `|${` ${cell} |`.repeat(columns)}`;

/** What parts cells in a line that has no marks at its ends. */
const PIPE = /\s\|\s/;
const isPiped = (line: string): boolean => PIPE.test(line) && !/^\s*\|/.test(line);

/** A table that Markdown took for a paragraph: no row of dashes, no marks at the ends of lines. Returns whether it is one. */
export const checkLostTable = (node: Paragraph, source: readonly string[], say: Say): boolean => {
  const [head = '', ...rows] = source;
  const fenced = source.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length > 1;
  if (!fenced && (rows.length === 0 || !source.every(isPiped))) return false;
  const columns = fenced
    ? Math.max(1, (head.match(/\|/g)?.length ?? 2) - 1)
    : head.split(PIPE).length;
  const names = /^[|\s:-]+$/.test(head) ? rowOf('графа', columns) : head;
  const dashes = rowOf('---', columns);
  const message = fenced
    ? 'Таблица не получилась: под названиями граф нужна строка из дефисов, в ней столько же граф.'
    : 'Таблица не получилась: строка начинается и кончается знаком «|», под названиями граф нужна строка из дефисов.';
  const fix = fenced
    ? [names, dashes]
    : [`| ${head.trim()} |`, dashes, ...rows.map((row) => `| ${row.trim()} |`)];
  say(node, 'error', 'table-header', message, fix.join('\n'));
  return true;
};
