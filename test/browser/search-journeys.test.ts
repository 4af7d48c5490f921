import { expect, test } from 'vitest';
import { ANSWERED, ask, focused, found, searchPage, told } from './search-page.ts';

const visit = searchPage();

test('answers are counted aloud, ten at a time, and the button brings the focus to the first new one', async () => {
  await visit(ask('школа'), async (page) => {
    await page.waitForSelector(ANSWERED);
    const total = Number.parseInt(await told(page), 10);
    expect(await told(page)).toMatch(/^\d+\u00a0ответ/);
    expect(await page.locator(ANSWERED).count()).toBe(10);
    await page.click('[data-more]');
    await page.waitForSelector(`${ANSWERED}:nth-child(11)`);
    expect(await page.locator(ANSWERED).count()).toBe(Math.min(20, total));
    expect(await focused(page)).toBe((await found(page))[10]);
  });
});

test('a kind of pages narrows the answers, stands in the address, and Back takes it off', async () => {
  await visit(ask('куратор'), async (page) => {
    await page.waitForSelector(ANSWERED);
    const all = await told(page);
    await page.check('[name="collection"][value="practices"]');
    await page.waitForURL(/collection=practices/);
    await page.waitForFunction(
      (before) => document.querySelector('[role="status"]')?.textContent !== before,
      all,
    );
    for (const path of await found(page)) expect(path).toMatch(/^\/500plus\/practices\//);
    const row = page.locator('label', { has: page.locator('[value="practices"]') });
    expect(await told(page)).toContain((await row.locator('.count').innerText()).trim());
    await page.goBack();
    expect(new URL(page.url()).search).toBe(ask('куратор'));
    await expect.poll(() => told(page)).toBe(all);
  });
});

test('filters that leave nothing can be taken off at once', async () => {
  await visit(`${ask('наставник')}&collection=documents`, async (page) => {
    await page.click('[data-everywhere]');
    await page.waitForSelector(ANSWERED);
    expect(new URL(page.url()).search).toBe(ask('наставник'));
  });
});

test('the whole way goes by keyboard', async () => {
  await visit('', async (page) => {
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    await page.keyboard.type('куратор');
    await page.waitForSelector(ANSWERED);
    expect(new URL(page.url()).search).toBe(ask('куратор'));
    const paths = await found(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(paths[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('q');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-start]:not([hidden])');
    expect(await page.inputValue('#q')).toBe('');
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.type('наставник');
    await page.keyboard.press('Enter');
    await page.waitForSelector(ANSWERED);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/nastavnik/);
  });
});

test('typing leaves one step in the history, Enter makes the next', async () => {
  await visit(ask('куратор'), async (page) => {
    await page.waitForSelector(ANSWERED);
    await page.fill('#q', 'наставник');
    await page.waitForURL((url) => url.search === ask('наставник'));
    await page.press('#q', 'Enter');
    await page.goBack();
    expect(new URL(page.url()).search).toBe(ask('куратор'));
    expect(await page.inputValue('#q')).toBe('куратор');
  });
});

test('an answer that comes late never takes the place of a newer one', async () => {
  await visit('', async (page) => {
    let late = true;
    await page.route('**/search-index/*/pages-*', async (route) => {
      if (late) await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const asked = page.waitForRequest('**/search-index/*/pages-*');
    await page.fill('#q', 'куратор');
    await asked;
    late = false;
    await page.fill('#q', 'наставник');
    await page.waitForSelector(`${ANSWERED} a[href*="nastavnik"]`);
    const answers = await found(page);
    await page.waitForTimeout(2000);
    expect(await found(page)).toEqual(answers);
  });
});

test('an index that does not load is told of, and can be tried again', async () => {
  await visit('', async (page) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.fill('#q', 'куратор');
    await page.waitForSelector('[data-failed]:not([hidden])');
    expect(await page.isVisible('[data-failed] a[href="/500plus/search/all/"]')).toBe(true);
    await page.unroute('**/search-index/**');
    await page.click('[data-act="again"]');
    await page.waitForSelector(ANSWERED);
    expect(await page.isHidden('[data-failed]')).toBe(true);
  });
});

test('nothing of the index is loaded before somebody wants to search', async () => {
  await visit('', async (page) => {
    const loaded = () =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes('/search-index/')).length,
      );
    await page.waitForSelector('section-search:defined');
    expect(await loaded()).toBe(0);
    await page.focus('#q');
    await expect.poll(loaded).toBeGreaterThan(0);
  });
});

test('without JavaScript the page leads to an index by kind and by letter, with links inside it', async () => {
  await visit(
    ask('куратор'),
    async (page) => {
      expect(await page.locator('noscript').first().innerText()).toContain('JavaScript');
      expect(await page.isVisible('[data-found]')).toBe(false);
      await page.getByRole('link', { name: 'Открыть указатель' }).click();
      await page.getByRole('link', { name: /^Дорожная карта \d/ }).click();
      expect(new URL(page.url()).hash).toBe('#all-roadmap');
      await page.getByRole('link', { name: 'Буква Н', exact: true }).click();
      const letter = page.locator('section', { has: page.locator('#letter-Н') }).last();
      expect(await letter.locator('a').allInnerTexts()).toContain('Назначение кураторов, 1.3');
    },
    { javaScriptEnabled: false },
  );
});
