import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { endingOf } from './domain/attachment-names.ts';
import { checkContent } from './domain/check.ts';
import { anew, type Remember, remembered } from './domain/file-reading.ts';
import { compare, sorted } from './domain/issue.ts';
import { checkPublicFile } from './domain/public-check.ts';
import type { FilePart } from './domain/search-files.ts';
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

/** Reads what a PDF says; null when it cannot be read. */
type ReadPdf = (source: SourceFile) => readonly FilePart[] | null;

/** PDF files with their pages, each read once and only when somebody asks. */
const withPages = (files: readonly SourceFile[], readPdf: ReadPdf | undefined): SourceFile[] =>
  files.map((source) => {
    if (!readPdf || source.special || endingOf(source.file) !== 'pdf') return source;
    let pages: ReturnType<ReadPdf> | undefined;
    return {
      ...source,
      pages: () => {
        if (pages === undefined) pages = readPdf(source);
        return pages;
      },
    };
  });

/** What names files of the public folder in permissions, wherever the content lies. */
const PUBLIC = 'public/';

/** The content folder read and checked by plain Node, with everything that is wrong with it; files in `added` count as lying in it. `remember` spares reading anew what has not changed, `dictionary` looks at spelling too, `readPdf` at the text of PDF files. */
export const readContent = (
  folder = CONTENT_DIR,
  publicFolder = 'public',
  added: readonly SourceFile[] = [],
  remember: Remember = anew,
  dictionary?: Dictionary,
  readPdf?: ReadPdf,
) => {
  const names = new Set(added.map(({ file }) => file));
  const kept = readTree(folder).filter(({ file }) => !names.has(file));
  const open = withPages(publicTree(publicFolder), readPdf);
  const paths = new Set(open.map(({ file }) => `/${file}`));
  const report = checkContent(
    withPages([...kept, ...added], readPdf),
    paths,
    todayIn,
    remember,
    dictionary,
    open.map((source) => ({ ...source, file: PUBLIC + source.file })),
  );
  const unsafe = open
    .flatMap((source) => remembered(source, checkPublicFile, remember, 'public'))
    .map((issue) => ({ ...issue, file: PUBLIC + issue.file }));
  // Messages name files by their way from the content folder.
  const beside = relative(resolve(folder), resolve(publicFolder)).split(sep).join('/');
  const issues = [...report.issues, ...unsafe].map((issue) =>
    issue.file.startsWith(PUBLIC)
      ? { ...issue, file: `${beside}/${issue.file.slice(PUBLIC.length)}` }
      : issue,
  );
  return { ...report, issues: sorted(issues), open: digestsOf(open) };
};

const digestsOf = (files: readonly SourceFile[]): Map<string, string> =>
  new Map(files.map(({ file, sha256: digest = '' }) => [file, digest]));

/** Files of the public folder that are no more what they were when it was read: changed, gone or new. */
export const changedSince = (
  open: ReadonlyMap<string, string>,
  publicFolder = 'public',
): string[] => {
  const now = digestsOf(publicTree(publicFolder));
  return [...new Set([...open.keys(), ...now.keys()])].filter(
    (file) => open.get(file) !== now.get(file),
  );
};
