import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { launch } from './browser.ts';
import { serve } from './serve.ts';

const SHEET = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };

/** A built site and where its book stands in it. */
export interface BuiltBook {
  /** Folder of the built site. */
  folder: string;
  base: string;
  /** Whole address at which readers find the book. */
  address: string;
  /** Day the site is built for. */
  day: string;
}

/** The book of practices as a tagged PDF: served by our own server, printed by the browser. Throws in Russian. */
export const printBook = async (
  { folder, base, address, day }: BuiltBook,
  tell: (step: string) => void,
): Promise<Uint8Array> => {
  const server = await serve(folder, base, 0);
  try {
    tell('Запуск браузера');
    const browser = await launch();
    try {
      // Nothing that moves or asks for the hour gets onto paper: the page is whole without scripts.
      const context = await browser.newContext({ locale: 'ru-RU', javaScriptEnabled: false });
      const page = await context.newPage();
      // Opened at the address it is published at, so that links on paper lead there; nothing leaves the machine.
      const { port } = server.address() as AddressInfo;
      await context.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        const response = await route.fetch({ url: `http://localhost:${port}${pathname}` });
        await route.fulfill({ response });
      });
      const answer = await page.goto(address);
      if (!answer?.ok()) {
        throw new Error(`В собранном сайте нет страницы ${address}. Соберите его заново.`);
      }
      await page.evaluate(() => document.fonts.ready);
      await keepSpaces(page);
      tell('Печать');
      const draft = await page.pdf(SHEET);
      tell('Номера страниц в содержании');
      await number(page, await pagesOf(draft));
      return settled(await page.pdf(SHEET), day);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
};

/** Number of the page, from 1, on which each place of the document that a link leads to stands. */
const pagesOf = async (pdf: Uint8Array): Promise<Record<string, number>> => {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  try {
    const pages: Record<string, number> = {};
    for (const [name, place] of Object.entries(await document.getDestinations())) {
      if (place?.[0]) pages[name] = (await document.getPageIndex(place[0])) + 1;
    }
    return pages;
  } finally {
    await document.cleanup();
  }
};

/** The browser's bookmarks lose the space at which a heading is folded: one that holds words together stays. */
const keepSpaces = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5')) {
      if (heading.childElementCount === 0)
        heading.textContent = heading.textContent?.replaceAll(' ', '\u00a0\u200b') ?? '';
    }
  });

const number = (page: Page, pages: Record<string, number>): Promise<void> =>
  page.evaluate((known) => {
    for (const mark of document.querySelectorAll<HTMLElement>('[data-page-of]'))
      mark.textContent = String(known[mark.dataset.pageOf ?? ''] ?? '');
  }, pages);

/** The same file for the same site: the day of the site for the moment of making, marks of the browser's nodes counted anew. */
const settled = (pdf: Uint8Array, day: string): Uint8Array => {
  const moment = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  // Their order is kept: the file looks for them in a sorted list.
  const marks = [...new Set(text.match(NODE))].sort();
  const places = new Map(marks.map((mark, at) => [mark, `(node${String(at).padStart(8, '0')})`]));
  return Buffer.from(
    text
      .replace(/(\/(?:CreationDate|ModDate) \()D:\d{14}\+00'00'(?=\))/g, `$1${moment}`)
      .replace(NODE, (mark) => places.get(mark) ?? mark),
    'latin1',
  );
};

const NODE = /\(node\d{8}\)/g;
