import type { Issue } from './issue.ts';
import type { SourceFile } from './source.ts';

/** What is wrong with the bytes of one file. */
export type FileFault = Pick<Issue, 'severity' | 'rule' | 'message' | 'fix'> & { line?: number };

/** Looks into the bytes of a file whose kind is known by its first bytes. */
export type FileCheck = (source: SourceFile, kind: string) => FileFault[];

/** Something that keeps a file from being published. */
export const fault = (rule: string, message: string, fix: string): FileFault => ({
  severity: 'error',
  rule,
  message,
  fix,
});

/** A file without a single byte. */
export const EMPTY = fault(
  'attachment-empty',
  'Файл пуст: в нём 0 байт.',
  'Положите файл заново, целиком, или удалите его.',
);

/** Something that an editor should look at. */
export const doubt = (rule: string, message: string, fix: string): FileFault => ({
  severity: 'warning',
  rule,
  message,
  fix,
});

/** Megabytes as bytes. */
export const MEGABYTE = 1024 * 1024;

/** A file cut short or spoilt on its way. */
export const broken = (reason: string): FileFault =>
  fault('file-broken', `Файл не открыть: ${reason}.`, 'Сохраните его заново и положите целиком.');
