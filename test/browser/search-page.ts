import type { Page } from 'playwright-core';
import { stand, type VisitOptions } from './stand.ts';

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

/** A way to open the search page at a query, each time in a context of its own. */
export const searchPage = () => {
  const { visit } = stand('after');
  return (query: string, look: (page: Page) => Promise<void>, options: VisitOptions = {}) =>
    visit(`/search/${query}`, look, options);
};
