import { fromHtml } from 'hast-util-from-html';
import { layOut, type Part, type SpanCell, tidy } from '../../domain/import-grid.ts';

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number];
type Element = Extract<Node, { type: 'element' }>;

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'br',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'td',
  'th',
  'table',
  'ul',
  'ol',
  'center',
]);
const SILENT = new Set(['script', 'style', 'head', 'title', 'template']);
const MOST_SPAN = 10_000;

/** The paragraphs and tables of a page, with the merged cells that it tells of. */
export const readHtml = (html: string, merges = true): Part[] => {
  const parts: Part[] = [];
  let words = '';
  let tables = 0;
  const close = () => {
    for (const text of tidy(words).split('\n')) if (text !== '') parts.push({ kind: 'text', text });
    words = '';
  };
  const walk = (node: Node): void => {
    if (node.type === 'text') words += flat(node.value);
    if (!('children' in node) || (node.type === 'element' && SILENT.has(node.tagName))) return;
    if (node.type === 'element' && node.tagName === 'table' && !isFrame(node)) {
      close();
      tables++;
      const number = tables;
      const rows = rowsIn(node).map((row) => cellsIn(row));
      if (rows.some((cells) => cells.length > 1))
        parts.push({
          kind: 'table',
          merges,
          rows: layOut(rows, (index) => `таблица ${number}, строка ${index + 1}`),
        });
      else
        for (const { text } of rows.flat())
          if (tidy(text) !== '') parts.push({ kind: 'text', text: tidy(text) });
      return;
    }
    const block = node.type === 'element' && BLOCKS.has(node.tagName);
    if (block) words += '\n';
    for (const child of node.children) walk(child);
    if (block) words += '\n';
  };
  walk(fromHtml(html));
  close();
  return parts;
};

/** A table that only sets the page: one of those inside it has more columns. */
const isFrame = (table: Element): boolean => {
  const within = (node: Element): Element[] =>
    elements(node).flatMap((child) => (child.tagName === 'table' ? [child] : within(child)));
  return within(table).some((inner) => width(inner) > width(table));
};

const width = (table: Element): number =>
  Math.max(0, ...rowsIn(table).map((row) => elements(row).length));

const elements = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');

const rowsIn = (table: Element): Element[] =>
  elements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsIn(child) : [];
  });

const cellsIn = (row: Element): SpanCell[] =>
  elements(row)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => ({
      text: textOf(cell),
      cols: span(cell.properties.colSpan, 1),
      rows: span(cell.properties.rowSpan, MOST_SPAN),
    }));

/** A span as the page gives it; a span of no rows goes on to the table's end. */
const span = (value: unknown, none: number): number => {
  const number = Number(value ?? 1);
  if (number === 0) return none;
  return Number.isInteger(number) && number > 0 ? Math.min(number, MOST_SPAN) : 1;
};

const textOf = (node: Element): string =>
  node.children
    .map((child) => {
      if (child.type === 'text') return flat(child.value);
      if (child.type !== 'element' || SILENT.has(child.tagName)) return '';
      return BLOCKS.has(child.tagName) ? `\n${textOf(child)}\n` : textOf(child);
    })
    .join('');

const flat = (text: string): string => text.replace(/\s+/g, ' ');
