import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { applyChanges } from '../domain/deadline/calendar.ts';
import { readDeadline } from '../domain/roadmap.ts';
import type { Due } from '../domain/search/answers.ts';
import { buildIndex } from '../domain/search/build.ts';
import { filePage } from '../domain/search/file-page.ts';
import type { IndexedPage } from '../domain/search/weigh.ts';
import { leadsOf, synonymsOf } from '../domain/search/words-of-editors.ts';
import type { SearchFile } from '../domain/search-files.ts';
import { pathOf } from '../domain/urls.ts';
import type { Content, Entry } from '../schema/index.ts';
import { htmlFiles } from './built-files.ts';
import { paradigmsOf } from './paradigms.ts';
import { searchPage } from './search-pages.ts';

/** Folder of a built site that the search index lies in. */
export const INDEX_FOLDER = 'search-index';

/** Indexes every page of a built folder and the files beside its entries, in one order; returns how many went in. Throws on an empty index. */
export const writeSearchIndex = async (
  folder: string,
  content: Content,
  files: readonly SearchFile[],
): Promise<number> => {
  const pages = [...(await pagesOf(folder, content)), ...files.map(filePage)];
  if (pages.length === 0) throw new Error('Поиск: в указатель не попала ни одна страница.');
  await writeIndex(pages, content, folder);
  return pages.length;
};

/** Writes the index of pages into a built folder. Throws when there is no word to find. */
export const writeIndex = async (
  pages: readonly IndexedPage[],
  content: Content,
  folder: string,
): Promise<void> => {
  const index = buildIndex(pages, synonymsOf(content), paradigmsOf, digest);
  for (const [file, text] of index) {
    const target = join(folder, INDEX_FOLDER, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
};

/** Pages of a built folder that are to be found, with the words that lead to them. */
export const pagesOf = async (folder: string, content: Content): Promise<IndexedPage[]> => {
  const leads = leadsOf(content);
  const dues = new Map(content.roadmap.map((event) => [pathOf(event), dueOf(event)]));
  const pages: IndexedPage[] = [];
  for (const file of htmlFiles(folder)) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const page = searchPage(path, await readFile(join(folder, file), 'utf8'));
    if (page) pages.push({ ...page, due: dues.get(path) ?? null, asked: leads(page) });
  }
  return pages;
};

const dueOf = ({ id, data }: Entry<'roadmap'>): Due => {
  const { deadline } = applyChanges(readDeadline(data.deadline, Number(id.split('/')[0])), data);
  const { kind, start, end } = deadline;
  return { kind, start, end, done: data.done };
};

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);
