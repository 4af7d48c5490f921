import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { checkContent } from './domain/check.ts';
import { anew, type Remember, remembered } from './domain/file-reading.ts';
import { compare, sorted } from './domain/issue.ts';
import { checkPublicFile } from './domain/public-check.ts';
import type { SourceFile } from './domain/source.ts';
import type { Dictionary } from './domain/spelling/project-words.ts';
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

const publicTree = (folder: string): SourceFile[] => {
  try {
    return readTree(folder);
  } catch {
    return [];
  }
};

/** The content folder read and checked by plain Node, with everything that is wrong with it; files in `added` count as lying in it. `remember` spares reading anew what has not changed, `dictionary` looks at spelling too. */
export const readContent = (
  folder = CONTENT_DIR,
  publicFolder = 'public',
  added: readonly SourceFile[] = [],
  remember: Remember = anew,
  dictionary?: Dictionary,
) => {
  const names = new Set(added.map(({ file }) => file));
  const kept = readTree(folder).filter(({ file }) => !names.has(file));
  const open = publicTree(publicFolder);
  const paths = new Set(open.map(({ file }) => `/${file}`));
  const report = checkContent([...kept, ...added], paths, todayIn, remember, dictionary);
  // Messages name files by their way from the content folder.
  const beside = relative(resolve(folder), resolve(publicFolder)).split(sep).join('/');
  const unsafe = open
    .flatMap((source) => remembered(source, checkPublicFile, remember, 'public'))
    .map((issue) => ({ ...issue, file: `${beside}/${issue.file}` }));
  return { ...report, issues: sorted([...report.issues, ...unsafe]) };
};
