import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from '../../src/integrations/browser.ts';
import { serve } from '../../src/integrations/serve.ts';
import { SITES, type SiteName } from '../sites.ts';

/** What a visit may ask for beyond the browser's own settings. */
export interface VisitOptions extends BrowserContextOptions {
  /** The moment the reader's clock shows, as an ISO string. */
  now?: string;
}

/** Nothing fades: what is measured is what stands. */
const QUIET: BrowserContextOptions = { locale: 'ru-RU', reducedMotion: 'reduce' };

/** Serves one built site for the tests of a file and opens its pages, each in a context of its own. */
export const stand = (site: SiteName) => {
  const settings: Record<string, string> = SITES[site];
  const base = settings.BASE_PATH ?? '/';
  let browser: Browser;
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    browser = await launch();
    server = await serve(inject('sites')[site], base, 0);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    base,
    origin: () => origin,
    /** Opens a path of the section, hands the page over, and closes everything after. */
    visit: async <T>(
      path: string,
      look: (page: Page, context: BrowserContext) => Promise<T>,
      { now, ...options }: VisitOptions = {},
    ): Promise<T> => {
      const context = await browser.newContext({ ...QUIET, ...options });
      try {
        const page = await context.newPage();
        if (now) await page.clock.setFixedTime(new Date(now));
        await page.goto(origin + base.slice(0, -1) + path);
        return await look(page, context);
      } finally {
        await context.close();
      }
    },
    /** A context without a page, for tests that must listen before the first request. */
    context: (options: BrowserContextOptions = {}) => browser.newContext({ ...QUIET, ...options }),
  };
};
