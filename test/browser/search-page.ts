import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve } from '../../src/integrations/serve.ts';
import { launch } from './browser.ts';

/** Answers of a query that are all there. */
export const ANSWERED = '[data-results][data-state="done"] > li';

/** The address part of a query. */
export const ask = (q: string) => `?${new URLSearchParams({ q })}`;

/** What the status line says. */
export const told = (page: Page) => page.locator('[role="status"]').innerText();

/** Addresses of the pages found, in order. */
export const found = (page: Page) =>
  page
    .locator(ANSWERED)
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')));

/** Address or id of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

/** Serves the site for the tests of one file; gives a way to open its search page at a query, each time in a context of its own. */
export const searchPage = () => {
  let browser: Browser;
  let server: Server;
  let address = '';
  beforeAll(async () => {
    browser = await launch();
    server = await serve(inject('sites').after, '/500plus/', 0);
    address = `http://localhost:${(server.address() as AddressInfo).port}/500plus/search/`;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return async (
    query: string,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ) => {
    const context = await browser.newContext({ locale: 'ru-RU', ...options });
    try {
      const page = await context.newPage();
      await page.goto(address + query);
      await look(page);
    } finally {
      await context.close();
    }
  };
};
