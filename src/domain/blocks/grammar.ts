import type { Nodes, Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';
import { expand } from './expand.ts';
import { type Directive, faultsOf } from './faults.ts';

/**
 * Teaches Markdown the blocks of the section: `:::важно` around a text, `::файл[…]{…}` as a line.
 * A single colon stays what it is, so that «14:00» and «срок:завтра» are plain text.
 */
export function remarkBlocks(this: Processor) {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { flow: directive().flow ?? {} },
  ];
  const read = [directiveFromMarkdown(), { transforms: [made] }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...read];
}

/** A block that is right becomes what readers see; one that is not keeps what is wrong with it. */
const made = (tree: Root): Root => {
  visit(tree, null);
  return tree;
};

const visit = (node: Nodes, around: string | null): void => {
  const block = node.type === 'containerDirective' || node.type === 'leafDirective' ? node : null;
  const within = node.type === 'containerDirective' ? node.name : around;
  if ('children' in node) for (const child of node.children) visit(child, within);
  if (!block) return;
  const faults = faultsOf(block as Directive, around);
  if (faults.length > 0) block.data = { ...block.data, faults };
  else expand(block as Directive);
};
