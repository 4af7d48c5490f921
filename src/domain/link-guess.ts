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

/** The page or file that an address with a slip most likely means; never the page it stands on. */
export const meantPage = (
  path: string,
  { paths, files, moved }: Known,
  own: string | null,
): string | undefined => {
  const plain = path
    .toLowerCase()
    .replace(/(?:index)?\.html?$/, '')
    .replace(/\/*$/, '/');
  const exact = [plain, path.toLowerCase()].find(
    (address) => paths.has(address) || files.has(address),
  );
  return (
    moved.get(path) ?? exact ?? nearest(path, [...paths, ...files], 2).find((page) => page !== own)
  );
};

const DOMAIN = /^(?:[\p{L}\p{N}-]+\.)+(?:ru|рф|su|com|org|net|info)(?:[/?#]\S*)?$/iu;
const SLIP =
  /^(?:https?\/\/|(?:htt?p?s?|h?ttps?|hhttps?|htttps?|httpss):\/\/)(?<!^https?:\/\/)(\S+)$/i;

/** The whole address that a link most likely means when its beginning is left out or misspelt, or quotes stand around it; null when all is well. */
export const meantAddress = (address: string): string | null => {
  const bare = address.replace(/^[«„“"']+|[»”“"']+$/g, '');
  if (/^[^\s@/:?#]+@[^\s@/]+\.\p{L}{2,}$/u.test(bare)) return `mailto:${bare}`;
  if (/^www\.\S+\.\S/i.test(bare) || DOMAIN.test(bare)) return `https://${bare}`;
  const rest = SLIP.exec(bare)?.[1];
  if (rest) return `https://${rest}`;
  return bare !== address && /^(?:\/|https?:)/.test(bare) ? bare : null;
};
