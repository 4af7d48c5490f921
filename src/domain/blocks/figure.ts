import type { Image, Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

type Content = ContainerDirective['children'];

/** A picture and the words under it, in one paragraph or in two; null when a block holds anything else. */
export const figureParts = (
  content: Content,
): { picture: Image; caption: PhrasingContent[] } | null => {
  const [first, second, ...rest] = content;
  if (first?.type !== 'paragraph' || rest.length > 0) return null;
  const [picture, ...below] = first.children;
  if (picture?.type !== 'image') return null;
  const caption = second?.type === 'paragraph' ? second.children : below;
  const alone = second === undefined || (second.type === 'paragraph' && isBlank(below));
  return alone && !isBlank(caption) ? { picture, caption } : null;
};

/** The first picture of a block, wherever it stands. */
export const pictureIn = (content: Content): Image | undefined =>
  content
    .filter((node): node is Paragraph => node.type === 'paragraph')
    .flatMap(({ children }) => children)
    .find((child) => child.type === 'image');

const isBlank = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.every((node) => node.type === 'text' && node.value.trim() === '');
