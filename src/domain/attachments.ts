import type { Nodes } from 'mdast';
import { type Attachment, FILE_KINDS } from '../schema/attachments.ts';
import { type Content, type Entry, registry } from '../schema/index.ts';
import { holding, type Shape, shapeOf } from '../schema/shape.ts';
import { besideOf, endingOf, FILES_PATH } from './attachment-names.ts';
import { markdown } from './markdown.ts';
import { pictureIn } from './picture.ts';
import type { SourceFile } from './source.ts';

/** What is known of a file, from the bytes the disk holds. */
export const attachmentOf = ({ file, bytes, sha256 = '' }: SourceFile): Attachment => {
  const picture = pictureIn(bytes);
  return {
    file,
    path: FILES_PATH + file,
    kind: FILE_KINDS[endingOf(file)] ?? '',
    size: bytes.length,
    sha256,
    ...(picture && sha256
      ? { picture: { width: picture.width, height: picture.height, source: sha256 } }
      : {}),
  };
};

/** Names of files in the fields of an entry, each with the way to its field. */
export const filesInFields = (entry: Entry): { name: string; path: PropertyKey[] }[] =>
  namesIn(entry.data, shapeOf(registry[entry.collection].schema), []);

const holdsNames = holding(({ format }) => format === 'attachment');

const namesIn = (
  data: unknown,
  shape: Shape | undefined,
  path: PropertyKey[],
): { name: string; path: PropertyKey[] }[] => {
  if (typeof data === 'string') return shape?.format === 'attachment' ? [{ name: data, path }] : [];
  if (data === null || typeof data !== 'object' || !holdsNames(shape)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    Array.isArray(data)
      ? namesIn(value, shape?.items, [...path, Number(key)])
      : namesIn(value, shape?.properties?.[key], [...path, key]),
  );
};

/** A link that is no address, one told apart from its text, or a block: most entries have none, and the grammar is slow. */
export const MAY_NAME =
  /\]\(\s*<?(?![a-z][a-z\d+.-]*:|[/#])[^)\s]|^ {0,3}\[[^\]]+\]:|::[а-яё-]+\[/im;

/** Files of the content folder that an entry refers to, in its fields and in its text. */
export const filesNamed = (entry: Entry): string[] => {
  const names = filesInFields(entry).map(({ name }) => name);
  if (MAY_NAME.test(entry.body)) {
    const visit = (node: Nodes): void => {
      if ('url' in node) names.push(node.url);
      if ('children' in node) for (const child of node.children) visit(child);
    };
    visit(markdown(entry.body));
  }
  return names.map((name) => besideOf(entry.file, name));
};

/** Attachments that one of the entries refers to: the others have no reader. */
export const attachmentsNamed = (
  attachments: readonly Attachment[],
  entries: readonly Entry[],
): Attachment[] => {
  if (attachments.length === 0) return [];
  const named = new Set(entries.flatMap(filesNamed));
  return attachments.filter(({ file }) => named.has(file));
};

/** A file as a page's list shows it. */
export interface FileLink extends Attachment {
  title: string;
}

/** The file that a name in an entry means, among those that readers are given; undefined when there is none. */
export const fileBeside = (
  entryFile: string,
  name: string | undefined,
  { attachments }: Content,
): Attachment | undefined =>
  name === undefined
    ? undefined
    : attachments.find(({ file }) => file === besideOf(entryFile, name));

/** The files listed in an entry's fields, with what readers are told of each. */
export const filesOf = (
  { file: entryFile, data }: { file: string; data: { files: { file: string; title: string }[] } },
  content: Content,
): FileLink[] =>
  data.files.flatMap(({ file, title }) => {
    const found = fileBeside(entryFile, file, content);
    return found ? [{ ...found, title }] : [];
  });
