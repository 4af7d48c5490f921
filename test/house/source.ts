import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const walk = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const CODE = /\.(?:ts|astro|mdx|css|mjs)$/;
/** Files of code under src. */
export const source = walk('src').filter((file) => CODE.test(file));
/** Those, and scripts and tests. */
export const all = [
  ...source,
  ...walk('scripts'),
  ...walk('test').filter((file) => !file.includes('fixtures')),
];
/** The text of a file. */
export const read = (file: string) => readFileSync(file, 'utf8');
/** Everything a file imports, types and later imports too. */
export const imports = (file: string) =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

/** Imports that are left when types are taken away. */
export const runtimeImports = (file: string) =>
  [...read(file).matchAll(/^import (?!type)[^;]*?from '([^']+)'/gm)].map((match) => match[1] ?? '');

/** Where an import inside the project leads; null for a package. */
export const inside = (from: string, specifier: string) =>
  specifier.startsWith('.') ? relative('.', join(dirname(from), specifier)) : null;
