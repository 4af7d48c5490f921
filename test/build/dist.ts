import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a built site with the digest of its bytes, by path. */
export const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        relative(folder, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );

/** Text of one page of a built site. */
export const page = (folder: string, path: string): string =>
  readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** What a reader sees of a page: no marks, scripts or repeated spaces. */
export const words = (html: string): string =>
  html
    .replace(/<(script|style|svg|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:a|abbr|b|em|mark|span|strong|time|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]+/g, ' ');

/** Paths whose bytes differ between two built sites, or that only one of them has. */
export const differing = (one: string, other: string): string[] => {
  const [left, right] = [digests(one), digests(other)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (path) => left[path] !== right[path],
  );
};
