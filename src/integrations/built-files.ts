import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compare } from '../domain/issue.ts';

/** Paths of the files under a built folder whose names match, in one order, with forward slashes. */
export const builtFiles = (folder: string, names: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(compare);

/** Paths of all HTML files under a built folder, as `builtFiles` gives them. */
export const htmlFiles = (folder: string): string[] => builtFiles(folder, /\.html$/);
