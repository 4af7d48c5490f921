import { type FileLink, fileBeside } from '../domain/attachments.ts';
import { filesInText } from '../domain/files-named.ts';
import type { Content, Entry } from '../schema/index.ts';
import type { Picture } from '../schema/pictures.ts';

/** A file that the section gives away, as open data: where it lies and what proves that it came whole. */
export const fileData = (
  { title, path, kind, size, sha256 }: FileLink,
  absolute: (path: string) => string,
) => ({ title, url: absolute(path), kind, size, sha256 });

/** The files that the text of an entry gives away, as open data. */
export const attachedData = (entry: Entry, content: Content, absolute: (path: string) => string) =>
  filesInText(entry, content).map((file) => fileData(file, absolute));

/** An entry that may have a picture at the top of its page. */
export type Pictured = Pick<Entry<'news'>, 'file'> & { data: { picture?: Picture | undefined } };

/** The picture of an entry as open data; null when it has none. Who is on it and by whose consent is nobody's business. */
export const pictureData = (
  { file, data: { picture } }: Pictured,
  content: Content,
  absolute: (path: string) => string,
) => {
  const found = fileBeside(file, picture?.file, content);
  if (!found?.picture || !picture) return null;
  const { path, kind, size, sha256 } = found;
  const { width, height } = found.picture;
  const words = { alt: picture.alt ?? '', caption: picture.caption ?? null };
  return { url: absolute(path), ...words, kind, width, height, size, sha256 };
};
