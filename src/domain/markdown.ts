import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkBlocks } from './blocks/grammar.ts';
import { plainText } from './plain-text.ts';

/** What our Markdown knows beside the common marks: tables, footnotes, blocks. The check and the pages share it. */
export const GRAMMAR = [remarkGfm, remarkBlocks];

const reader = unified().use(remarkParse).use(GRAMMAR);

/** The Markdown tree of a body, read by the same grammar that renders it. */
export const markdown = (body: string): Root => reader.parse(body);

/** Names the headings of one page in their order: Cyrillic words joined by dashes, a number when one repeats. */
export const anchorMaker = (): ((heading: string) => string) => {
  const slugger = new Slugger();
  return (heading) => slugger.slug(heading.normalize('NFC').replace(/\s+/g, ' ').trim());
};

/** Every place of a text that a link may lead to: its headings. */
export const anchorsIn = (tree: Root): string[] => {
  const name = anchorMaker();
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') found.push(name(plainText(node)));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
};
