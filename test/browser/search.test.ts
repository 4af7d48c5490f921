import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/integrations/serve.ts';
import { launch } from './browser.ts';

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

const ANSWERED = '[data-results][data-state="done"] > li';

/** Opens the search page at a query in a context of its own, hands it over, and closes both. */
const visit = async (
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

const ask = (q: string) => `?${new URLSearchParams({ q })}`;
const told = (page: Page) => page.locator('[role="status"]').innerText();
const found = (page: Page) =>
  page
    .locator(ANSWERED)
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

describe('a word in any form finds the same pages', () => {
  test.each([
    ['дорожной карты', 'дорожная карта'],
    ['кураторов', 'куратор'],
    ['наставника', 'наставник'],
    ['мониторинг сайтов', 'мониторинге сайта'],
    ['управленческой практики', 'управленческие практики'],
    ['отчет', 'отчётов'],
  ])('«%s» and «%s»', async (one, other) => {
    let first: unknown;
    await visit(ask(one), async (page) => {
      await page.waitForSelector(ANSWERED);
      first = await told(page);
      expect(await page.locator(`${ANSWERED} mark`).count()).toBeGreaterThan(0);
    });
    await visit(ask(other), async (page) => {
      await page.waitForSelector(ANSWERED);
      expect(await told(page)).toBe(first);
    });
  });
});

test.each([
  ['2.7', '/500plus/roadmap/2022/2.7/'],
  ['приказ 201', '/500plus/documents/prikaz-201-ot-21-02-2022/'],
  ['наставник молодому учителю', '/500plus/practices/nastavnik-molodomu-uchitelyu/'],
  ['вебинары', '/500plus/webinars/'],
  ['мониторинг официальных сайтов', '/500plus/roadmap/2022/5.10/'],
])('«%s» brings %s first', async (q, path) => {
  await visit(ask(q), async (page) => {
    await page.waitForSelector(ANSWERED);
    expect((await found(page))[0]).toBe(path);
  });
});

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

test('an address with filters is answered as it stands', async () => {
  await visit(`${ask('школа')}&collection=practices&risk=kadry`, async (page) => {
    await page.waitForSelector(ANSWERED);
    expect(await page.isChecked('[name="risk"][value="kadry"]')).toBe(true);
    for (const path of await found(page)) expect(path).toMatch(/^\/500plus\/practices\//);
  });
});

test('filters that leave nothing can be taken off at once', async () => {
  await visit(`${ask('наставник')}&collection=documents`, async (page) => {
    await page.click('[data-everywhere]');
    await page.waitForSelector(ANSWERED);
    expect(new URL(page.url()).search).toBe(ask('наставник'));
  });
});

test('a sample is called a sample in the list', async () => {
  await visit(`${ask('наставник')}&collection=practices`, async (page) => {
    await page.waitForSelector(ANSWERED);
    expect(await page.locator(ANSWERED).first().innerText()).toContain('Образец');
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
    await page.waitForSelector('[data-everything]:not([hidden])');
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
    await page.route('**/pagefind/fragment/**', async (route) => {
      if (late) await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const asked = page.waitForRequest('**/pagefind/fragment/**');
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

test.each(['light', 'dark'] as const)(
  'axe objects to nothing in the answers, %s',
  async (colorScheme) => {
    await visit(
      `${ask('куратор школа')}&risk=kadry`,
      async (page) => {
        await page.waitForSelector(ANSWERED);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual(
          [],
        );
      },
      { colorScheme },
    );
  },
);

test('answers fit a screen 320 px wide', async () => {
  await visit(
    ask('муниципальный координатор'),
    async (page) => {
      await page.waitForSelector(ANSWERED);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    { viewport: { width: 320, height: 640 } },
  );
});

test('words that never meet on one page are answered in part, and it is said so', async () => {
  await visit(ask('дисциплина наставник сайт'), async (page) => {
    await page.waitForSelector(ANSWERED);
    expect(await told(page)).toContain('Нет страниц, где есть все слова сразу');
  });
});

test('a word that stands nowhere is named, not answered by a likeness', async () => {
  await visit(ask('ящерица'), async (page) => {
    await page.waitForSelector('[data-nothing]:not([hidden])');
    expect(await told(page)).toContain('Слова «ящерица» в разделе нет');
    expect(await page.isVisible('[data-start] a[href$="/risks/kadry/"]')).toBe(true);
  });
});

test('an index that does not load is told of, and can be tried again', async () => {
  await visit('', async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.fill('#q', 'куратор');
    await page.waitForSelector('[data-failed]:not([hidden])');
    expect(await page.isVisible('[data-everything]')).toBe(true);
    await page.unroute('**/pagefind/**');
    await page.click('[data-again]');
    await page.waitForSelector(ANSWERED);
    expect(await page.isHidden('[data-failed]')).toBe(true);
  });
});

test('nothing of the index is loaded before somebody wants to search', async () => {
  await visit('', async (page) => {
    const loaded = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('/pagefind/'))
            .length,
      );
    await page.waitForSelector('section-search:defined');
    expect(await loaded()).toBe(0);
    await page.focus('#q');
    await expect.poll(loaded).toBeGreaterThan(0);
  });
});

test('without JavaScript the page is a map of the section', async () => {
  await visit(
    ask('куратор'),
    async (page) => {
      expect(await page.isVisible('[data-everything] a[href="/500plus/roadmap/2022/2.7/"]')).toBe(
        true,
      );
      expect(await page.locator('noscript').first().innerText()).toContain('JavaScript');
      expect(await page.isVisible('[data-found]')).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});
