import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to on a page or in one part of it: rule and the first places. */
export const faults = async (page: Page, part = 'html'): Promise<string[]> => {
  await page.evaluate(axe.source);
  const asked = { part, values: RULES };
  return page.evaluate(async ({ part, values }) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return `${id}: ${places.join(' | ')}`;
    });
  }, asked);
};

/** By how many pixels a page is wider than its window. */
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
