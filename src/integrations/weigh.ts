import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip that a first visit to a page moves, by kind; fonts as they are. */
export interface Weight {
  html: number;
  css: number;
  script: number;
  fonts: number;
  total: number;
}

const squeezed = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Weighs one page of a built folder with its styles, the scripts it starts with and the fonts it preloads. */
export const weigh = (folder: string, page: string, base = '/'): Weight => {
  const file = join(folder, page.endsWith('/') ? `${page}index.html` : page);
  const html = readFileSync(file, 'utf8');
  const local = (address: string) => join(folder, address.slice(base.length));
  const css = new Set(matches(html, /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g));
  const fonts = new Set(matches(html, /<link\b[^>]*rel="preload"[^>]*href="([^"]+\.woff2)"/g));
  const scripts = new Set<string>();
  const follow = (path: string): void => {
    if (scripts.has(path) || !existsSync(path)) return;
    scripts.add(path);
    const source = readFileSync(path, 'utf8');
    for (const next of matches(source, /(?:from|import)\s*["'](\.[^"']+)["']/g))
      follow(join(dirname(path), next));
  };
  for (const address of matches(html, /<script\b[^>]*src="([^"]+)"/g)) follow(local(address));
  const sum = (paths: Iterable<string>, size: (path: string) => number) =>
    [...paths].reduce((total, path) => total + size(path), 0);
  const weight = {
    html: gzipSync(html, { level: 9 }).length,
    css: sum(css, (address) => squeezed(local(address))),
    script: sum(scripts, squeezed),
    fonts: sum(fonts, (address) => readFileSync(local(address)).length),
  };
  return { ...weight, total: weight.html + weight.css + weight.script };
};
