import type { Definition, Link, Nodes } from 'mdast';
import { resolve } from './link-guess.ts';
import { markdown } from './markdown.ts';

const TO_FILE = /^([^#?:]+\.mdx?)([#?].*)?$/i;

/** A body whose links to files of the content folder lead to the pages of those files. */
export const withAddresses = (
  body: string,
  file: string,
  sources: ReadonlyMap<string, string>,
): string => {
  if (!/\.mdx?\b/i.test(body)) return body;
  const found: (Link | Definition)[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'definition') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(markdown(body));
  return found.reduceRight((text, { url, position }) => {
    const [, path, rest = ''] = TO_FILE.exec(url) ?? [];
    const page = path && sources.get(resolve(path, file));
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (!page || path.startsWith('/') || start === undefined || end === undefined) return text;
    const typed = text.slice(start, end);
    const at = typed.lastIndexOf(url);
    if (at < 0) return text;
    const led = typed.slice(0, at) + page + rest + typed.slice(at + url.length);
    return text.slice(0, start) + led + text.slice(end);
  }, body);
};
