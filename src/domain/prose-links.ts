import type { Definition, Image, ImageReference, Link } from 'mdast';
import type { Issue } from './issue.ts';
import type { Known } from './known.ts';
import { checkLink, type Say } from './links.ts';
import { checkImage } from './pictures.ts';
import { plainText } from './plain-text.ts';

/** A place in a text that leads elsewhere, with as much of its Markdown as messages need. */
export interface Leading {
  address: string;
  node: Link | Definition | Image | ImageReference;
}

/** Takes a link or a picture out of the tree of its text. */
export const leading = (address: string, node: Leading['node']): Leading => {
  if (node.type !== 'link') return { address, node };
  return { address, node: { ...node, children: [{ type: 'text', value: plainText(node) }] } };
};

/** A reporter that puts what it hears of one text among the issues, at the line of its node. */
export const nodeSayer =
  ({ file, bodyLine }: { file: string; bodyLine: number }, issues: Issue[]): Say =>
  (node, severity, rule, message, fix) => {
    const at = node.position?.start;
    const line = bodyLine - 1 + (at?.line ?? 1);
    issues.push({ severity, file, line, column: at?.column, rule, message, fix } as Issue);
  };

/** What is wrong with the addresses that a text leads to; `path` is the page it stands on. */
export const checkLinks = (
  links: readonly Leading[],
  text: { file: string; bodyLine: number },
  known: Known,
  path: string | null,
): Issue[] => {
  const issues: Issue[] = [];
  const say = nodeSayer(text, issues);
  for (const { address, node } of links) {
    if (node.type === 'image' || node.type === 'imageReference')
      checkImage(address, node, say, known);
    else checkLink(address, { file: text.file, path, node, say }, known);
  }
  return issues;
};
