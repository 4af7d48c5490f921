import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../domain/day.ts';
import { fileWords } from '../domain/file-size.ts';
import { filesNamedIn } from '../domain/files-named.ts';
import {
  firstLetters,
  longFileWords,
  MOST_LETTERS,
  type SearchFile,
} from '../domain/search-files.ts';
import { typography } from '../domain/typography.ts';
import type { Content } from '../schema/index.ts';
import { fileText } from './file-text.ts';

/** Files that published entries lead to, as search takes them: their names, their pages and their text. Of a long one only the beginning is taken, and `tell` hears of it. */
export const searchFiles = (
  content: Content,
  folder: string,
  tell: (message: string) => void,
): Promise<SearchFile[]> =>
  Promise.all(
    filesNamedIn(content).map(async ({ attachment, title, entry, path }): Promise<SearchFile> => {
      const {
        title: page,
        name,
        date,
      } = entry.data as {
        title?: string;
        name?: string;
        date?: Day;
      };
      const bytes = await readFile(join(folder, attachment.path));
      const all = await fileText(attachment.file, bytes, MOST_LETTERS);
      const parts = firstLetters(all, MOST_LETTERS);
      if (parts !== all) tell(longFileWords(attachment.file, parts));
      return {
        url: attachment.path,
        title: typography(title),
        weight: fileWords(attachment),
        entry: { title: typography(page ?? name ?? path), path },
        date,
        parts,
      };
    }),
  );
