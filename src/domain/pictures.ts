import type { Nodes } from 'mdast';
import { meansFile } from './attachment-names.ts';
import type { Known } from './known.ts';
import { type Say, sayFault } from './links.ts';
import { nearest } from './nearest.ts';

/** A picture that lies neither beside the entry nor in the public folder, or on another site. */
export const checkImage = (address: string, node: Nodes, say: Say, { files, fileFault }: Known) => {
  if (files.has(address)) return;
  if (meansFile(address)) return sayFault(fileFault(address), node, say);
  const alt = node.type === 'image' && node.alt ? node.alt : 'что на картинке';
  const name =
    address
      .replace(/[?#].*$/, '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const own = /^[\w.-]+\.(?:jpe?g|png|webp)$/i.test(name) ? name.toLowerCase() : 'kartinka.jpg';
  const beside = `Положите файл рядом с записью и напишите: ![${alt}](${own})`;
  if (/^(?:https?:)?\/\//i.test(address)) {
    const message = `Картинка «${shown(address)}» лежит на чужом сайте: там её могут убрать или подменить.`;
    const fix = `Есть право её показать — скачайте. ${beside}`;
    return say(node, 'error', 'image-outside', message, fix);
  }
  if (/^[a-z][a-z0-9+.-]*:|\\|(?:^|\/)\.\.(?:\/|$)|^\/(?:home|Users|mnt|files)\//i.test(address)) {
    const message = `«${shown(address)}» — не место на сайте: такой картинки у читателя нет.`;
    return say(node, 'error', 'image-path', message, beside);
  }
  const cased = [...files].find((file) => file.toLowerCase() === address.toLowerCase());
  if (cased) {
    const message = `Картинки «${address}» нет в папке public, есть «${cased}»: отличаются строчные и прописные буквы.`;
    return say(node, 'error', 'dead-image', message, `![${alt}](${cased})`);
  }
  const [best] = nearest(address, files, 1);
  say(
    node,
    'error',
    'dead-image',
    `Картинки «${address}» нет в папке public.`,
    best ? `![${alt}](${best})` : beside,
  );
};

const shown = (address: string): string => address.slice(0, 80);
