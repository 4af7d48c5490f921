import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkContent } from './domain/check.ts';
import type { Remember } from './domain/file-reading.ts';
import { compare } from './domain/issue.ts';
import type { SourceFile } from './domain/source.ts';
import { CONTENT_DIR, todayIn } from './site.ts';

/** Everything under a folder, in one order on every machine. Throws when the folder cannot be read. */
export const readTree = (folder: string): SourceFile[] => {
  const root = resolve(folder);
  const names = (at: string): SourceFile[] =>
    readdirSync(at)
      .toSorted(compare)
      .flatMap((name) => {
        const path = join(at, name);
        const file = relative(root, path).split(sep).join('/').normalize('NFC');
        const stat = lstatSync(path);
        if (stat.isSymbolicLink())
          return [{ file, bytes: new Uint8Array(), special: 'link' as const }];
        if (stat.isDirectory()) return names(path);
        if (!stat.isFile()) return [{ file, bytes: new Uint8Array(), special: 'device' as const }];
        const bytes = readFileSync(path);
        return [{ file, bytes, sha256: sha256(bytes) }];
      });
  return names(root);
};

/** SHA-256 of bytes, in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const publicPaths = (folder: string): Set<string> => {
  try {
    return new Set(readTree(folder).map(({ file }) => `/${file}`));
  } catch {
    return new Set();
  }
};

/** The content folder read and checked by plain Node, with everything that is wrong with it; files in `added` count as lying in it. `remember` spares reading anew what has not changed. */
export const readContent = (
  folder = CONTENT_DIR,
  publicFolder = 'public',
  added: readonly SourceFile[] = [],
  remember?: Remember,
) => {
  const names = new Set(added.map(({ file }) => file));
  const kept = readTree(folder).filter(({ file }) => !names.has(file));
  return checkContent([...kept, ...added], publicPaths(publicFolder), todayIn, remember);
};
