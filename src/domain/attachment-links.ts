import type { Element, Root, RootContent } from 'hast';
import type { Attachment } from '../schema/attachments.ts';
import { besideOf, meansFile } from './attachment-names.ts';
import { fileWords } from './file-size.ts';
import { planOf, sizesOf, srcsetOf } from './picture-plan.ts';

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
    return name === 'src' ? [pictureElement(node, found)] : [node, about(found)];
  }) as typeof parent.children;
};

/** The picture in all its sizes: a browser takes the one its screen needs, and keeps its place free. */
const pictureElement = (img: Element, file: Attachment): Element => {
  Object.assign(img.properties, { loading: 'lazy', decoding: 'async' });
  const plan = planOf(file);
  if (!plan) return img;
  const { src, width, height } = plan;
  Object.assign(img.properties, { src, width, height });
  const source: Element = {
    type: 'element',
    tagName: 'source',
    properties: { type: 'image/webp', srcSet: srcsetOf(plan), sizes: sizesOf(plan) },
    children: [],
  };
  return { type: 'element', tagName: 'picture', properties: {}, children: [source, img] };
};

const about = (file: Attachment): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['file-words'] },
  children: [{ type: 'text', value: ` (${fileWords(file)})` }],
});
