import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchFile } from '../domain/search-files.ts';
import { searchPage } from '../formats/search-page.ts';
import { htmlFiles } from './verify.ts';

// The interface over pagefind.js is our own: its ready-made ones would only be dead weight.
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)|^playground\//;

/** Indexes every page of a built folder and the files beside its entries, in one order; returns how many pages went in. Throws on an empty index. */
export const writeSearchIndex = async (
  folder: string,
  files: readonly SearchFile[],
): Promise<number> => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ru' });
  if (!index) throw new Error(`Поиск: ${errors.join('; ')}`);
  try {
    let pages = 0;
    for (const path of htmlFiles(folder)) {
      const html = await readFile(join(folder, path), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      // Elements that stand side by side are words apart: without a space «<dt>Срок</dt><dd>21.03» is one word.
      const content = html.replace(/(<\/[a-z0-9-]+>)(?=<[a-z])/g, '$1 ');
      const url = `/${path.replace(/index\.html$/, '')}`;
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`Поиск: ${path}: ${added.errors.join('; ')}`);
      pages++;
    }
    if (pages === 0) throw new Error('Поиск: в указатель не попала ни одна страница.');
    for (const file of files) {
      const added = await index.addHTMLFile({ url: file.url, content: searchPage(file) });
      if (added.errors.length > 0)
        throw new Error(`Поиск: ${file.url}: ${added.errors.join('; ')}`);
    }
    const { files: pieces, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Поиск: ${failed.join('; ')}`);
    for (const file of pieces) {
      if (UNUSED.test(file.path)) continue;
      const target = join(folder, 'pagefind', file.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    return pages;
  } finally {
    await pagefind.close();
  }
};
