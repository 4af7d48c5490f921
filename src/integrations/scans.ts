import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attachment } from '../schema/attachments.ts';
import { fileText } from './file-text.ts';

/** PDF files that hold no text, only pictures of pages, or that cannot be read: paths inside the content folder. */
export const scansAmong = async (
  attachments: readonly Attachment[],
  folder: string,
): Promise<string[]> => {
  const found = await Promise.all(
    attachments
      .filter(({ file }) => file.toLowerCase().endsWith('.pdf'))
      .map(async ({ file }) => {
        const parts = await fileText(file, await readFile(join(folder, file)));
        return parts.length === 0 ? [file] : [];
      }),
  );
  return found.flat();
};
