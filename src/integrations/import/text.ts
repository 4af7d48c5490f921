import { layOut, type Part, tidy } from '../../domain/import-grid.ts';

const MARKS = /<\/?(?:b|i|u|em|strong|sup|sub)>|\*\*/gi;

/** A text in which tabs divide a table's columns: rows that stand together are one table. */
export const readText = (text: string): Part[] => {
  const parts: Part[] = [];
  let rows: { line: number; cells: string[] }[] = [];
  const close = () => {
    if (rows.length === 0) return;
    const kept = rows;
    const wide = Math.max(...kept.map(({ cells }) => cells.length));
    const spans = kept.map(({ cells }) =>
      Array.from({ length: wide }, (_, at) => ({ text: cells[at] ?? '', cols: 1, rows: 1 })),
    );
    parts.push({
      kind: 'table',
      merges: false,
      rows: layOut(spans, (index) => `строка ${kept[index]?.line}`),
    });
    rows = [];
  };
  for (const [index, raw] of text
    .replaceAll('\r\n', '\n')
    .split(/[\n\r]/)
    .entries()) {
    const line = raw.replace(MARKS, '').replaceAll('\f', '');
    if (line.includes('\t')) rows.push({ line: index + 1, cells: line.split('\t') });
    else {
      close();
      const words = tidy(line);
      if (words !== '') parts.push({ kind: 'text', text: words });
    }
  }
  close();
  return parts;
};
