import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { ANSWERED, ask, found, searchPage, told } from './search-page.ts';

const visit = searchPage();
const address = (page: Page) => new URL(page.url()).searchParams;
const settled = (page: Page, q: string) =>
  page.waitForURL((url) => url.searchParams.get('q') === q);

test('words with a slip are put right, said so, and can be looked for as they were written', async () => {
  await visit(ask('посищение куратора'), async (page) => {
    await page.waitForSelector(ANSWERED);
    expect(await page.innerText('[data-corrected]')).toContain(
      'Показано по запросу «посещение куратора»',
    );
    const corrected = await found(page);
    await page.click('[data-typed]');
    await page.waitForURL(/exact=1/);
    await expect.poll(() => told(page)).toContain('Слова «посищение» в разделе нет');
    expect(await page.isVisible('[data-corrected]')).toBe(false);
    await page.goBack();
    await page.waitForSelector('[data-corrected]:not([hidden])');
    expect(await found(page)).toEqual(corrected);
  });
});

test('answers can stand by date, and the order stays in the address', async () => {
  await visit(`${ask('вебинар')}&collection=webinars`, async (page) => {
    await page.waitForSelector(ANSWERED);
    await page.selectOption('[name="sort"]', 'date');
    await page.waitForURL(/sort=date/);
    await page.waitForSelector(ANSWERED);
    const days = () =>
      page
        .locator(`${ANSWERED} time`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
    await expect
      .poll(async () => (await days()).join() === (await days()).toSorted().toReversed().join())
      .toBe(true);
    const ordered = await days();
    expect(ordered.length).toBeGreaterThan(2);
    await page.reload();
    await page.waitForSelector(ANSWERED);
    expect(await days()).toEqual(ordered);
  });
});

test('answers can stand by kind: three best of each under its name, the rest a press away', async () => {
  await visit(`${ask('куратор')}&sort=kind`, async (page) => {
    await page.waitForSelector(ANSWERED);
    const kinds = await page.locator(`${ANSWERED} h2`).allInnerTexts();
    expect(kinds).toContain('Практики');
    expect(kinds.length).toBe(new Set(kinds).size);
    const practices = (await found(page)).filter((path) => path?.startsWith('/500plus/practices/'));
    expect(practices.length).toBe(3);
    expect(await page.isVisible('[data-more]')).toBe(false);
    await page.click('[data-kind="practices"]');
    await page.waitForURL(/collection=practices/);
    await expect.poll(async () => (await found(page)).length).toBeGreaterThan(3);
    for (const path of await found(page)) expect(path).toMatch(/^\/500plus\/practices\//);
  });
});

test('every answer tells its kind, its way and its day', async () => {
  await visit(`${ask('делегирование')}&collection=webinars`, async (page) => {
    await page.waitForSelector(ANSWERED);
    expect(await page.innerText(`${ANSWERED} .where`)).toMatch(/^Вебинары › .+2022 года/s);
  });
});

test('recent queries are offered, asked again by a press, and cleared', async () => {
  await visit(ask('куратор'), async (page) => {
    await page.waitForSelector(ANSWERED);
    await page.fill('#q', 'наставник');
    await page.press('#q', 'Enter');
    await settled(page, 'наставник');
    await page.waitForSelector(`${ANSWERED} a[href*="nastavnik"]`);
    await page.fill('#q', '');
    await page.waitForSelector('[data-recent]:not([hidden])');
    expect(await page.locator('[data-queries] a').allInnerTexts()).toEqual([
      'наставник',
      'куратор',
    ]);
    await page.click('[data-queries] a >> text=куратор');
    await settled(page, 'куратор');
    await page.waitForSelector(ANSWERED);
    await page.fill('#q', '');
    await page.waitForSelector('[data-recent]:not([hidden])');
    await page.click('[data-act="forget"]');
    expect(await page.isVisible('[data-recent]')).toBe(false);
    await page.reload();
    await page.waitForSelector('[data-start]:not([hidden])');
    expect(await page.isVisible('[data-recent]')).toBe(false);
  });
});

test('a browser that keeps nothing searches all the same', async () => {
  await visit('', async (page) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page.fill('#q', 'куратор');
    await page.press('#q', 'Enter');
    await page.waitForSelector(ANSWERED);
    await page.fill('#q', '');
    await page.waitForSelector('[data-start]:not([hidden])');
    expect(faults).toEqual([]);
  });
});

test('the count changes before the eyes at once, and is told aloud when the hands rest; nothing breaks the security policy', async () => {
  await visit('', async (page) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    const live = await page.locator('[data-status]').evaluateHandle((line) => {
      const values: (string | null)[] = [];
      const watch = new MutationObserver(() => values.push(line.getAttribute('aria-live')));
      watch.observe(line, { attributeFilter: ['aria-live'] });
      return values;
    });
    await page.locator('#q').pressSequentially('куратор');
    await page.waitForSelector(ANSWERED);
    expect(await told(page)).toMatch(/^\d+\u00a0ответ/);
    await expect.poll(async () => (await live.jsonValue()).at(-1)).toBe('polite');
    expect((await live.jsonValue())[0]).toBe('off');
    expect(refused).toEqual([]);
  });
});

test('on a phone the filters are folded above the answers, and say how many are chosen', async () => {
  await visit(
    `${ask('школа')}&collection=practices&risk=kadry`,
    async (page) => {
      await page.waitForSelector(ANSWERED);
      expect(await page.isVisible('[name="collection"][value="practices"]')).toBe(false);
      expect(await page.innerText('[data-chosen]')).toBe('2');
      const { y = 999 } = (await page.locator(ANSWERED).first().boundingBox()) ?? {};
      expect(y).toBeLessThan(740);
      await page.click('[data-act="fold"]');
      expect(await page.isVisible('[name="collection"][value="practices"]')).toBe(true);
      expect(address(page).getAll('risk')).toEqual(['kadry']);
    },
    { viewport: { width: 360, height: 740 } },
  );
});

test.each([
  ['the best of every kind', `${ask('куратор')}&sort=kind`, ANSWERED],
  ['words put right', ask('посищение куратора'), '[data-corrected]:not([hidden])'],
  ['nothing found', ask('щщщщщщ'), '[data-nothing]:not([hidden])'],
])('axe objects to nothing in: %s', async (_, query, ready) => {
  await visit(query, async (page) => {
    await page.waitForSelector(ready);
    expect(await faults(page)).toEqual([]);
  });
});

test('answers fit 300 % text of the version for the visually impaired', async () => {
  await visit(`${ask('посищение куратора')}`, async (page) => {
    await page.waitForSelector(ANSWERED);
    await page.evaluate(() => {
      document.documentElement.dataset.lowvision = 'black-on-white';
      document.documentElement.dataset.size = '300';
    });
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0);
  });
});
