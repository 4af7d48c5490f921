import type { Nodes } from 'mdast';
import type { Attachment } from '../schema/attachments.ts';
import type { Content, Entry } from '../schema/index.ts';
import { besideOf } from './attachment-names.ts';
import { type FileLink, filesInFields, MAY_NAME } from './attachments.ts';
import { COLLECTIONS } from './collections.ts';
import { markdown } from './markdown.ts';
import { pathOf } from './urls.ts';

/** A file that readers are given, by the name and on the page that give it first. */
export interface NamedFile {
  attachment: Attachment;
  title: string;
  entry: Entry;
  /** Address of the entry's page. */
  path: string;
}

/** Files of the content that pages lead to, each once, in the order of the content folder. */
export const filesNamedIn = (content: Content): NamedFile[] => {
  const givers = COLLECTIONS.flatMap((name) => content[name] as Entry[]).flatMap((entry) => {
    const path = pathOf(entry);
    return path ? [{ entry, path, titles: titlesIn(entry) }] : [];
  });
  return content.attachments.flatMap((attachment) => {
    const giver = givers.find(({ titles }) => titles.has(attachment.file));
    if (!giver) return [];
    const { entry, path, titles } = giver;
    return [{ attachment, title: titles.get(attachment.file) || nameOf(attachment), entry, path }];
  });
};

/** Files that a text gives to its readers by a link, a block or a picture, each once, with the words they are given by. */
export const filesInText = ({ file, body }: Entry, { attachments }: Content): FileLink[] => {
  const { titles, add } = titlesBeside(file);
  if (MAY_NAME.test(body)) visit(markdown(body), add, true);
  return attachments.flatMap((attachment) =>
    titles.has(attachment.file)
      ? [{ ...attachment, title: titles.get(attachment.file) || nameOf(attachment) }]
      : [],
  );
};

/** What an entry calls each file it leads to: in its fields, or in the words of a link. */
const titlesIn = (entry: Entry): Map<string, string> => {
  const { titles, add } = titlesBeside(entry.file);
  for (const { name, path } of filesInFields(entry)) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], entry.data);
    const { title } = holder as { title?: unknown };
    add(name, typeof title === 'string' ? title : '');
  }
  if (MAY_NAME.test(entry.body)) visit(markdown(entry.body), add, false);
  return titles;
};

/** Titles by files beside an entry; of several names that lead to one file the first that says something. */
const titlesBeside = (entryFile: string) => {
  const titles = new Map<string, string>();
  const add = (name: string, title: string) => {
    const file = besideOf(entryFile, name);
    if (!titles.get(file)) titles.set(file, title);
  };
  return { titles, add };
};

const visit = (
  node: Nodes,
  add: (name: string, title: string) => void,
  pictures: boolean,
): void => {
  if (node.type === 'link') add(node.url, wordsOf(node));
  if (node.type === 'image' && pictures) add(node.url, node.alt ?? '');
  if ('children' in node) for (const child of node.children) visit(child, add, pictures);
};

const wordsOf = (node: Nodes): string =>
  'children' in node
    ? node.children.map((child) => wordsOf(child)).join('')
    : 'value' in node
      ? node.value
      : '';

const nameOf = ({ file }: Attachment): string => file.slice(file.lastIndexOf('/') + 1);
