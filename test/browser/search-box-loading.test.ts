import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from './search-page.ts';
import { stand } from './stand.ts';

const { visit } = stand('after');
const FIELD = '#site-search';
const OPTIONS = 'site-search [role="option"]';
const ALL = `${OPTIONS} >> text=Все ответы`;

const loaded = (page: Page, part: string) =>
  page.evaluate(
    (name) =>
      performance.getEntriesByType('resource').filter((one) => one.name.includes(name)).length,
    part,
  );

test('an answer that comes late never takes the place of a newer one', async () => {
  await visit('/about/', async (page) => {
    let late = true;
    await page.route('**/search-index/*/pages-*', async (route) => {
      if (late) await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const asked = page.waitForRequest('**/search-index/*/pages-*');
    await page.fill(FIELD, 'куратор');
    await asked;
    late = false;
    await page.fill(FIELD, 'ящерица');
    await page.waitForSelector('site-search .note >> text=Ничего не нашлось');
    await page.waitForTimeout(2000);
    expect(await page.isVisible(OPTIONS)).toBe(false);
  });
});

test('nothing that answers is loaded before the field has the focus', async () => {
  await visit('/about/', async (page) => {
    await page.waitForSelector('site-search:defined');
    expect(await loaded(page, 'search-index')).toBe(0);
    expect(await loaded(page, 'search-suggest')).toBe(0);
    await page.focus(FIELD);
    await expect.poll(() => loaded(page, 'search-index')).toBeGreaterThan(0);
  });
});

test('who is in the field before its script has come is answered all the same', async () => {
  await visit('/about/', async (page) => {
    let come = () => {};
    const late = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/SearchBox*.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.locator(FIELD).pressSequentially('куратор');
    come();
    await page.waitForSelector(ALL);
  });
});

test('letters are enough where the browser tells of no focus', async () => {
  await visit('/about/', async (page) => {
    await page.evaluate(() =>
      window.addEventListener('focusin', (event) => event.stopImmediatePropagation(), true),
    );
    await page.locator(FIELD).pressSequentially('куратор');
    await page.waitForSelector(ALL);
  });
});

test('without the index the field says where to go, and the form still works', async () => {
  await visit('/about/', async (page) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.fill(FIELD, 'куратор');
    await page.waitForSelector('site-search .note >> text=Нажмите Enter');
    await page.unroute('**/search-index/**');
    await page.press(FIELD, 'Enter');
    await page.waitForURL(`**/search/${ask('куратор')}`);
  });
});
