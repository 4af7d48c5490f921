import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { remarkBlocks } from './blocks/grammar.ts';
import { plainText } from './plain-text.ts';

/** «~5 школ» is about five: only two tildes strike out. */
const GFM: [typeof remarkGfm, { singleTilde: boolean }] = [remarkGfm, { singleTilde: false }];

/** What our Markdown knows beside the common marks: tables, footnotes, blocks. The check and the pages share it. */
export const GRAMMAR = [GFM, remarkBlocks];

const reader = unified().use(remarkParse).use(GRAMMAR).freeze();

/** Whether a text may hold an address that is no link yet; letters may be written as `&#64;` too. */
const MAY_BE_BARE = /www|http|@|&/i;

/** Leaves out the search of every word for bare addresses, the one thing that GFM does to a tree already made. */
function withoutBareAddresses(this: Processor) {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

const quick = unified()
  .use(remarkParse)
  .use(...GFM)
  .use(withoutBareAddresses)
  .use(remarkBlocks)
  .freeze();

/** The Markdown tree of a body, read by the same grammar that renders it. */
export const markdown = (body: string): Root =>
  MAY_BE_BARE.test(body) ? reader.parse(body) : quick.parse(body);

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
