import { describe, expect, test } from 'vitest';
import { stand } from './stand.ts';

const { visit } = stand('within');

/** A landscape A4 sheet between its margins, at 96 dots an inch. */
const SHEET = { width: 1032, height: 703 };

describe('the roadmap on paper', () => {
  test('looks like the appendix of the order: corner, title, six columns, then the picture and the address', async () => {
    await visit(
      '/roadmap/2022/',
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const top = async (selector: string) =>
          (await page.locator(selector).boundingBox())?.y ?? -1;
        expect(await page.locator('.appendix').innerText()).toMatch(
          /Приложение\s№\s4[\s\S]*к\sприказу\sминистерства[\s\S]*Дорожная\sкарта\sпо\sоказанию/,
        );
        const order = [
          await top('.appendix'),
          await top('#table'),
          await top('.year'),
          await top('.printfoot'),
        ];
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(order[0]).toBeGreaterThanOrEqual(0);
        expect(await page.locator('#table thead th:visible').count()).toBe(6);
        expect(await page.locator('h1').isVisible()).toBe(false);
      },
      { viewport: SHEET },
    );
  });

  test('repeats its header and address on every sheet and clips no cell', async () => {
    await visit(
      '/roadmap/2022/',
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const displays = await page.evaluate(() =>
          ['thead', 'tfoot'].map((name) => {
            const part = document.querySelector(`#table ${name}`);
            return part ? getComputedStyle(part).display : '';
          }),
        );
        expect(displays).toEqual(['table-header-group', 'table-footer-group']);
        expect(await page.locator('#table tfoot').innerText()).toContain('/roadmap/2022/');
        const clipped = await page
          .locator('#table :is(th, td)')
          .evaluateAll((cells) =>
            cells
              .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
              .map((cell) => cell.textContent?.trim().slice(0, 40)),
          );
        expect(clipped).toEqual([]);
      },
      { viewport: SHEET },
    );
  });
});
