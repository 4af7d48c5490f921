import type { Nodes } from 'mdast';

/** The words of a Markdown node without its marks. */
export const plainText = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
};

/** Whether a text says anything to readers: words, code or a picture. */
export const saysSomething = (node: Nodes): boolean => {
  if (node.type === 'definition') return false;
  if (node.type === 'html') return !node.value.startsWith('<!--');
  // What a block lacks is told by the block itself.
  if (node.type === 'containerDirective' || node.type === 'leafDirective') return true;
  if (node.type === 'image' || node.type === 'imageReference' || node.type === 'link') return true;
  if ('value' in node) return /[^\s\u00a0\u200b\u2060\ufeff]/.test(node.value);
  return 'children' in node && node.children.some((child) => saysSomething(child));
};
