/** Where attachments stand in the section. */
export const FILES_PATH = '/files/';

/** The ending of a file's name in lower case, without the dot; empty when there is none. */
export const endingOf = (file: string): string =>
  /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** Whether an address in a text means a file beside the entry, and not a page or another site. */
export const meansFile = (address: string): boolean =>
  !/^(?:[a-z][a-z0-9+.-]*:|[/#?])/i.test(address) &&
  !/\.(?:md|mdx|html?)$/i.test(address.replace(/[?#].*$/, '')) &&
  /\.[^./\\?#]+(?:[?#].*)?$/.test(address);

/** The folder of a file with its last slash; empty for a file of no folder. */
export const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** The file of the content folder that a name in an entry means: `documents/a.md` and `b.pdf` give `documents/b.pdf`. */
export const besideOf = (entryFile: string, name: string): string =>
  folderOf(entryFile) + decoded(name.replace(/[?#].*$/, '')).replace(/^\.\//, '');

const decoded = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};
