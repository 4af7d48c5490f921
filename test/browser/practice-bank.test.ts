import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stand } from './stand.ts';

const { visit, origin } = stand('many');
const read = (text: string) => text.replace(/\s+/g, ' ').trim();
const cards = (page: Page) => page.locator('[data-cards] > *');
const status = (page: Page) =>
  page.locator('practice-filter [role="status"]').innerText().then(read);
const paths = (page: Page) =>
  page
    .locator('[data-cards] > * h3 a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );

/** What the filter must find, told by the open data of the same site. */
const expected = async (page: Page, risk: string) => {
  const answer = await page.request.get(`${origin()}/data/practices.json`);
  const { practices } = (await answer.json()) as { practices: { slug: string; risks: string[] }[] };
  return practices.filter(({ risks }) => risks.includes(risk)).map(({ slug }) => slug);
};

describe('a bank of sixty practices', () => {
  test('ships one page of cards and asks for nothing more until it is used', async () => {
    await visit('/practices/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.reload({ waitUntil: 'networkidle' });
      expect(await status(page)).toBe('60 практик');
      expect(await cards(page).count()).toBe(20);
      expect(asked.filter((path) => /\.json$|\/page\//.test(path))).toEqual([]);
    });
  });

  test('finds every practice of a risk, though most were not on the page, and counts all values right', async () => {
    await visit('/practices/', async (page) => {
      const right = await expected(page, 'kadry');
      const promised = await page.locator('input[value="kadry"]').getAttribute('data-count');
      await page.locator('input[value="kadry"]').check();
      await expect.poll(() => cards(page).count()).toBe(right.length);
      expect(promised).toBe(String(right.length));
      expect((await paths(page)).toSorted()).toEqual(
        right.map((slug) => `/practices/${slug}/`).toSorted(),
      );
      expect(await status(page)).toBe(`${right.length} практик из 60`);
      const other = await expected(page, 'ovz');
      expect(await page.locator('input[value="ovz"]').getAttribute('data-count')).toBe(
        String(other.length),
      );
    });
  });

  test('shows the rest by portions and puts the focus on the first new card', async () => {
    await visit('/practices/', async (page) => {
      for (const count of [40, 60]) {
        await page.getByRole('button', { name: 'Показать ещё' }).press('Enter');
        await expect.poll(() => cards(page).count()).toBe(count);
        const focused = await page.evaluate(() =>
          [...(document.activeElement?.closest('[data-cards]')?.children ?? [])].findIndex((card) =>
            card.contains(document.activeElement),
          ),
        );
        expect(focused).toBe(count === 40 ? 20 : 40);
      }
      expect(await page.getByRole('button', { name: 'Показать ещё' }).isVisible()).toBe(false);
      expect(new Set(await paths(page)).size).toBe(60);
    });
  });

  test('sorts by title across the whole bank and keeps it in the address', async () => {
    await visit('/practices/?sort=title', async (page) => {
      await expect.poll(() => page.locator('[data-cards]').getAttribute('aria-busy')).toBe(null);
      const shown = (await page.locator('[data-cards] h3').allInnerTexts()).map(read);
      expect(shown).toHaveLength(20);
      expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'ru')));
    });
  });

  test('goes back from a choice to the whole list', async () => {
    await visit('/practices/', async (page) => {
      await page.locator('input[value="kadry"]').check();
      await expect.poll(() => status(page)).toMatch(/из 60$/);
      await page.goBack();
      await expect.poll(() => status(page)).toBe('60 практик');
      expect(await cards(page).count()).toBe(20);
    });
  });

  test('says that the list did not come, and works again when the network does', async () => {
    await visit('/practices/', async (page, context) => {
      await context.setOffline(true);
      await page.locator('input[value="kadry"]').check();
      await expect.poll(() => status(page)).toMatch(/не загрузился/);
      await context.setOffline(false);
      await page.locator('input[value="ovz"]').check();
      await expect.poll(() => status(page)).toMatch(/из 60$/);
    });
  });

  test('is whole without JavaScript: page after page, no practice twice', async () => {
    await visit(
      '/practices/',
      async (page) => {
        const seen = await paths(page);
        for (let next = true; next; ) {
          const link = page.getByRole('link', { name: 'Дальше' });
          next = (await link.count()) > 0;
          if (!next) break;
          await link.click();
          seen.push(...(await paths(page)));
        }
        expect(seen).toHaveLength(60);
        expect(new Set(seen).size).toBe(60);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('choosing practices to compare in the bank', () => {
  const bar = (page: Page) => page.getByRole('region', { name: 'Выбранные практики' });

  test('fills a bar, refuses a fifth kindly, survives a filter and leads to the comparison', async () => {
    await visit('/practices/', async (page) => {
      const boxes = page.locator('[data-cards] input[name="practice"]');
      expect(await bar(page).isVisible()).toBe(false);
      for (const at of [0, 1, 2, 3]) await boxes.nth(at).check();
      await boxes.nth(4).click();
      expect(await boxes.nth(4).isChecked()).toBe(false);
      expect(read(await bar(page).getByRole('status').innerText())).toMatch(
        /^Рядом помещаются 4 практики/,
      );
      await page.locator('input[value="kadry"]').check();
      await expect.poll(() => status(page)).toMatch(/из 60$/);
      await expect
        .poll(() => bar(page).getByRole('status').innerText().then(read))
        .toMatch(/^Выбрано 4 из 4/);
      await bar(page).getByRole('link', { name: 'Сравнить' }).click();
      await page.getByRole('columnheader').nth(3).waitFor();
      await page.goBack();
      await bar(page).waitFor();
      await bar(page).getByRole('button', { name: 'Очистить' }).click();
      expect(await bar(page).isVisible()).toBe(false);
      await expect.poll(() => new URL(page.url()).search).toBe('?risk=kadry');
    });
  });
});
