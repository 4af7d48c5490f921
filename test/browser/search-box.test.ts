import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { ask, focused } from './search-page.ts';
import { stand } from './stand.ts';

const { visit, base } = stand('after');
const FIELD = '#site-search';
const OPTIONS = 'site-search [role="option"]';

const typed = async (page: Page, words: string): Promise<void> => {
  await page.locator(FIELD).pressSequentially(words);
  await page.waitForSelector(`${OPTIONS}[href$="${ask(words)}"] >> text=Все ответы`);
};
const pointed = (page: Page) =>
  page.evaluate((field) => {
    const id = document.querySelector(field)?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.getAttribute('href') ?? null) : null;
  }, FIELD);

test('the field of the header answers while one types: five best and the way to all', async () => {
  await visit('/news/', async (page) => {
    await typed(page, 'наставни');
    const texts = await page.locator(OPTIONS).allInnerTexts();
    expect(texts).toHaveLength(6);
    const practice = texts.find((text) => text.startsWith('Наставник молодому учителю'));
    expect(practice).toMatch(/Практики · образец$/);
    expect(texts[5]).toMatch(/^Все ответы: \d+$/);
    expect(await page.locator(`${OPTIONS} mark`).first().innerText()).toMatch(/^наставни/i);
    await page.click(`${OPTIONS}:last-child`);
    await page.waitForURL(`**/search/${ask('наставни')}`);
  });
});

test('the whole way goes by keyboard: slash, arrows round the list, Enter, Esc', async () => {
  await visit('/about/', async (page) => {
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('site-search');
    await typed(page, 'куратор');
    const hrefs = await page
      .locator(OPTIONS)
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(await page.getAttribute(FIELD, 'aria-expanded')).toBe('true');
    expect(await pointed(page)).toBeNull();
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await pointed(page)).toBe(hrefs[1]);
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    expect(await pointed(page)).toBe(hrefs.at(-1));
    expect(await focused(page)).toBe('site-search');
    await page.keyboard.press('Escape');
    expect(await page.isVisible(OPTIONS)).toBe(false);
    expect(await page.inputValue(FIELD)).toBe('куратор');
    await page.keyboard.press('Escape');
    expect(await page.inputValue(FIELD)).toBe('');
    await typed(page, 'куратор');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === hrefs[0]);
  });
});

test('Enter without a choice asks the search page', async () => {
  await visit('/about/', async (page) => {
    await page.fill(FIELD, 'куратор');
    await page.press(FIELD, 'Enter');
    await page.waitForURL(`**/search/${ask('куратор')}`);
  });
});

test('the list closes when the focus leaves the field', async () => {
  await visit('/about/', async (page) => {
    await typed(page, 'куратор');
    await page.keyboard.press('Tab');
    expect(await page.isVisible(OPTIONS)).toBe(false);
    expect(await page.getAttribute(FIELD, 'aria-expanded')).toBe('false');
  });
});

test('a slip is put right and said so, and nonsense has no list', async () => {
  await visit('/about/', async (page) => {
    await typed(page, 'вибинар');
    await page.waitForSelector('site-search .note >> text=«вебинар');
    await page.fill(FIELD, 'щщщщщ');
    await page.waitForSelector('site-search .note >> text=Ничего не нашлось');
    expect(await page.isVisible(OPTIONS)).toBe(false);
  });
});

test('the count is told when the hands rest, not at every letter', async () => {
  await visit('/about/', async (page) => {
    await typed(page, 'куратор');
    const status = page.locator('site-search [role="status"]');
    expect(await status.innerText()).toBe('');
    await expect.poll(() => status.innerText()).toMatch(/^\d+\u00a0ответ/);
  });
});

test('on a phone the sign opens the field, fits 320 px, and Esc gives the focus back', async () => {
  await visit(
    '/about/',
    async (page) => {
      expect(await page.isVisible(FIELD)).toBe(false);
      await page.click('[data-search-open]');
      expect(await focused(page)).toBe('site-search');
      await typed(page, 'муниципальный координатор');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      for (const _ of [1, 2]) await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await page.isVisible(FIELD)).toBe(false);
      expect(
        await page.locator('[data-search-open]').evaluate((one) => one === document.activeElement),
      ).toBe(true);
    },
    { viewport: { width: 320, height: 640 } },
  );
});

test.each(['light', 'dark'] as const)(
  'axe objects to nothing in the open list, %s',
  async (colorScheme) => {
    await visit(
      '/about/',
      async (page) => {
        await typed(page, 'куратор');
        await page.keyboard.press('ArrowDown');
        expect(await faults(page, 'header')).toEqual([]);
      },
      { colorScheme },
    );
  },
);

test('without JavaScript the field is a plain form', async () => {
  await visit(
    '/about/',
    async (page) => {
      await page.fill(FIELD, 'куратор');
      await page.press(FIELD, 'Enter');
      await page.waitForURL(`**${base}search/${ask('куратор')}`);
    },
    { javaScriptEnabled: false },
  );
});
