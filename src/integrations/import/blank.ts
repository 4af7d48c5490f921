import { fromHtml } from 'hast-util-from-html';
import type { Block } from '../../derive/blank-parts.ts';
import { tidy } from '../../domain/import-grid.ts';
import { pageOf } from './docx.ts';
import { bytesOf, textOf } from './open.ts';

type Node = ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number];
type Element = Extract<Node, { type: 'element' }>;

const BLANK = { endings: ['.docx', '.md'], words: '.docx или .md', keep: 'текста' };

/** A filled blank from the disk: the blocks of a Word document, or the text of a Markdown file. Throws Unreadable, or the disk's own error. */
export const openBlank = async (
  file: string,
): Promise<{ blocks: Block[]; remarks: string[] } | { text: string; remarks: string[] }> => {
  const { bytes, form } = bytesOf(file, BLANK);
  const { doubts, ...read } = form === '.md' ? textOf(bytes) : await pageOf(bytes);
  const remarks = doubts.map(({ what, decision }) => `${what} ${decision}`);
  return 'text' in read ? { text: read.text, remarks } : { blocks: blocksOf(read.html), remarks };
};

const HEADING = /^h[1-6]$/;

/** The lines and tables of a page, one after another. */
const blocksOf = (html: string): Block[] => {
  const blocks: Block[] = [];
  const walk = (node: Node): void => {
    if (!('children' in node)) return;
    if (node.type === 'element' && node.tagName === 'table') {
      blocks.push({ kind: 'table', rows: rowsIn(node).map((row) => cellsIn(row).map(linesOf)) });
      return;
    }
    if (node.type === 'element' && (node.tagName === 'p' || HEADING.test(node.tagName))) {
      const heading = HEADING.test(node.tagName);
      for (const text of linesOf(node).split('\n'))
        if (text !== '') blocks.push({ kind: 'line', text, heading });
      return;
    }
    if (node.type === 'element' && node.tagName === 'li') {
      const text = linesOf(node);
      if (text !== '') blocks.push({ kind: 'line', text, heading: false });
      return;
    }
    for (const child of node.children) walk(child);
  };
  walk(fromHtml(html, { fragment: true }));
  return blocks;
};

const elements = (node: Element): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element');

const rowsIn = (table: Element): Element[] =>
  elements(table).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));

const cellsIn = (row: Element): Element[] =>
  elements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

const linesOf = (node: Element): string => tidy(words(node));

const BREAKS = new Set(['p', 'li', 'br', 'td', 'th', 'tr', 'h1', 'h2', 'h3']);

const words = (node: Node): string => {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!('children' in node)) return '';
  const inner = node.children.map(words).join('');
  return node.type === 'element' && BREAKS.has(node.tagName) ? `\n${inner}\n` : inner;
};
