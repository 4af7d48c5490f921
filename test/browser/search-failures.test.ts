import { expect, test } from 'vitest';
import { ANSWERED, searchPage } from './search-page.ts';

const visit = searchPage();

test('offline it says so, keeps the words, and goes on when the connection is back', async () => {
  await visit('', async (page) => {
    const context = page.context();
    await page.waitForSelector('section-search:defined');
    await context.setOffline(true);
    await page.fill('#q', 'куратор');
    await page.waitForSelector('[data-failed]:not([hidden])');
    expect(await page.innerText('[data-failed]')).toContain('Нет связи с интернетом');
    expect(await page.isVisible('[data-broken]')).toBe(false);
    await context.setOffline(false);
    await page.waitForSelector(ANSWERED);
    expect(await page.inputValue('#q')).toBe('куратор');
  });
});

test('before it is used the page loads no engine; when it cannot be loaded, it is tried again', async () => {
  await visit('', async (page) => {
    await page.waitForSelector('section-search[data-ready]');
    const scripts = () =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /search-(?:desk|engine)/.test(name)).length,
      );
    expect(await scripts()).toBe(0);
    await page.route('**/assets/search-desk*', (route) => route.abort());
    await page.fill('#q', 'куратор');
    await page.waitForSelector('[data-failed]:not([hidden])');
    await page.unroute('**/assets/search-desk*');
    await page.click('[data-act="again"]');
    await page.waitForSelector(ANSWERED);
    expect(new URL(page.url()).searchParams.get('q')).toBe('куратор');
  });
});

test('an engine that did not load is loaded by the second press', async () => {
  await visit('', async (page) => {
    await page.route('**/assets/search-engine*', (route) => route.abort());
    await page.fill('#q', 'куратор');
    await page.waitForSelector('[data-failed]:not([hidden])');
    await page.unroute('**/assets/search-engine*');
    await page.click('[data-act="again"]');
    await page.waitForSelector(ANSWERED);
  });
});
