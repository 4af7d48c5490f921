import type { Known } from './known.ts';
import { nearest } from './nearest.ts';

/** Path inside the content folder that a relative path in a file means. */
export const resolve = (path: string, file: string): string => {
  const from = path.startsWith('/') ? [] : file.split('/').slice(0, -1);
  const parts = path
    .replace(/^\/content\//, '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  for (const part of parts) {
    if (part === '..') from.pop();
    else from.push(part);
  }
  return from.join('/');
};

/** The address from the root of the section that an incomplete one most likely means. */
export const fromRoot = (path: string, file: string, known: Known): string | undefined => {
  const plain = path.replace(/^(?:\.\.?\/)+/, '');
  const folder = file.split('/')[0] ?? '';
  return [`/${plain}`, `/${plain}/`, `/${folder}/${plain}`, `/${folder}/${plain}/`].find(
    (address) => known.paths.has(address) || known.files.has(address),
  );
};

/** The page or file that an address with a slip most likely means. */
export const meantPage = (path: string, { paths, files, moved }: Known): string | undefined => {
  const plain = path
    .toLowerCase()
    .replace(/(?:index)?\.html?$/, '')
    .replace(/\/*$/, '/');
  const exact = [plain, path.toLowerCase()].find(
    (address) => paths.has(address) || files.has(address),
  );
  return moved.get(path) ?? exact ?? nearest(path, [...paths, ...files], 1)[0];
};
