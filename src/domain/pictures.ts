import type { Nodes } from 'mdast';
import { meansFile } from './attachment-names.ts';
import type { Known } from './known.ts';
import { type Say, sayFault } from './links.ts';
import { nearest } from './nearest.ts';

/** A picture that lies neither beside the entry nor in the public folder. */
export const checkImage = (address: string, node: Nodes, say: Say, { files, fileFault }: Known) => {
  if (files.has(address)) return;
  if (meansFile(address)) return sayFault(fileFault(address), node, say);
  const [best] = nearest(address, files, 1);
  const alt = node.type === 'image' && node.alt ? node.alt : 'что на картинке';
  say(
    node,
    'error',
    'dead-image',
    `Картинки «${address}» нет в папке public.`,
    best ? `![${alt}](${best})` : 'Положите файл в public и укажите адрес от корня: /images/….jpg.',
  );
};
