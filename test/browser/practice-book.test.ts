import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { practicesOf } from '../../src/domain/practices.ts';
import { printBook } from '../../src/integrations/book-pdf.ts';
import { fileText } from '../../src/integrations/file-text.ts';
import { SITES } from '../sites.ts';

const site = SITES.after;
const book = {
  folder: inject('sites').after,
  base: site.BASE_PATH,
  address: `${site.SITE_URL}${site.BASE_PATH}practices/book/`,
  day: site.TODAY,
};
interface Bookmark {
  title: string;
  items: Bookmark[];
}

const silent = () => undefined;
/** As a reader sees it: a no-break space is a space, places to fold at are nothing. */
const plain = (text: string) => text.replaceAll('\u200b', '').replace(/[\s\u00a0]+/g, ' ');
const practices = practicesOf(readContent().content);

let pdf: Uint8Array;
let document: Awaited<ReturnType<typeof getDocumentProxy>>;
let pages: string[];

beforeAll(async () => {
  pdf = await printBook(book, silent);
  document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  pages = (await fileText('book.pdf', pdf)).map(({ text }) => plain(text));
}, 120_000);

describe('the printed book', () => {
  test('is tagged, Russian and named', async () => {
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = (await document.getMetadata()) as unknown as { info: Record<string, string> };
    expect(info['Language']).toBe('ru');
    expect(plain(info['Title'] ?? '')).toBe(
      'Сборник управленческих практик — Федеральный проект «500+»',
    );
    const tree = await (await document.getPage(4)).getStructTree();
    expect(JSON.stringify(tree)).toMatch(/"role":"H\d"/);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/StructTreeRoot');
  });

  test('has a bookmark for every practice, under its risk', async () => {
    const [root] = (await document.getOutline()) as Bookmark[];
    const bookmarks = (root?.items ?? []).flatMap(({ items }) => items.map(({ title }) => title));
    expect(bookmarks.map(plain).sort()).toEqual(practices.map(({ data }) => data.title).sort());
  });

  test('begins with its cover and gives every practice a page to begin on', () => {
    expect(pages[0]).toContain('Сборник управленческих практик');
    expect(pages).toHaveLength(document.numPages);
    expect(document.numPages).toBeGreaterThan(practices.length * 3);
    expect(document.numPages).toBeLessThan(practices.length * 10);
  });

  test.each(practices.map((practice) => [practice.data.title, practice] as const))(
    '«%s» stands on the page that the contents name, marked a sample, with its address',
    (title, { id }) => {
      const contents = pages[1] ?? '';
      const number = Number(contents.split(`${title} `)[1]?.split(' ')[0]);
      expect(pages[number - 1] ?? '').toContain(title);
      expect(pages[number - 1] ?? '').toContain('Образец');
      expect(pages.join(' ')).toContain(`https://example.org/500plus/practices/${id}/`);
    },
  );

  test('is the same to the byte when it is printed again', async () => {
    expect(Buffer.compare(await printBook(book, silent), pdf)).toBe(0);
  });

  test('links on paper lead to the published site and to no machine of its makers', () => {
    const links =
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/URI \([^)]*\)/g) ?? [];
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => link.includes('localhost'))).toEqual([]);
  });
});

test('a folder without the book is told from one that has it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'section-empty-'));
  try {
    await expect(printBook({ ...book, folder }, silent)).rejects.toThrow(
      'В собранном сайте нет страницы https://example.org/500plus/practices/book/',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
