import type { Element, Root, RootContent } from 'hast';
import type { Attachment } from '../schema/attachments.ts';
import { besideOf, meansFile } from './attachment-names.ts';
import { fileWords } from './file-size.ts';

/** Turns names of files beside an entry into their addresses; a link is followed by the file's kind and size. */
export const linkFiles = (
  parent: Root | Element,
  entryFile: string,
  attachments: readonly Attachment[],
): void => {
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if (node.type !== 'element') return [node];
    linkFiles(node, entryFile, attachments);
    const name = node.tagName === 'a' ? 'href' : node.tagName === 'img' ? 'src' : null;
    const address = name && node.properties[name];
    if (!name || typeof address !== 'string' || !meansFile(address)) return [node];
    const found = attachments.find(({ file }) => file === besideOf(entryFile, address));
    if (!found) return [node];
    node.properties[name] = found.path;
    return name === 'src' ? [node] : [node, about(found)];
  }) as typeof parent.children;
};

const about = (file: Attachment): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['file-words'] },
  children: [{ type: 'text', value: ` (${fileWords(file)})` }],
});
