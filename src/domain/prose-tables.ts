import type { Table } from 'mdast';
import type { Say } from './links.ts';
import { plainText } from './plain-text.ts';

/** A table without a heading row, or with cells that have no column. */
export const checkTable = (table: Table, say: Say) => {
  const [head, ...rows] = table.children;
  const columns = head?.children.length ?? 0;
  if (head && columns > 0 && head.children.every((cell) => plainText(cell).trim() === '')) {
    const fix = `|${' графа |'.repeat(columns)}`;
    say(table, 'error', 'table-header', 'У таблицы нет названий граф: её не прочитать вслух.', fix);
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
