import type { FileLink } from '../domain/attachments.ts';

/** A file that the section gives away, as open data: where it lies and what proves that it came whole. */
export const fileData = (
  { title, path, kind, size, sha256 }: FileLink,
  absolute: (path: string) => string,
) => ({ title, url: absolute(path), kind, size, sha256 });
