import { describe, expect, test } from 'vitest';
import { faults, sideways } from './faults.ts';
import { stand } from './stand.ts';

const { visit } = stand('amended');

describe.each([
  '/roadmap/',
  '/roadmap/2022/amendments/1/',
  '/roadmap/2022/5.4/',
  '/roadmap/2022/6.5/',
])('%s', (path) => {
  test('has nothing that axe objects to', async () => {
    expect(await visit(path, (page) => faults(page))).toEqual([]);
  });

  test('fits 320 px without sideways scroll', async () => {
    expect(
      await visit(path, sideways, { viewport: { width: 320, height: 640 } }),
    ).toBeLessThanOrEqual(0);
  });
});

test('the words before and after an amendment differ on paper and in two colours without colour alone', async () => {
  const lines = await visit('/roadmap/2022/amendments/1/', async (page) => {
    await page.emulateMedia({ media: 'print', forcedColors: 'active' });
    return page.evaluate(() =>
      ['del', 'ins'].map(
        (name) =>
          getComputedStyle(document.querySelector(`main ${name}`) as Element).textDecorationLine,
      ),
    );
  });
  expect(lines).toEqual(['line-through', 'underline']);
});

test('each year on one page counts its own events on the reader’s day', async () => {
  const counts = await visit(
    '/roadmap/',
    (page) =>
      page.$$eval('[data-year-scope]', (years) =>
        years.map((year) =>
          [...year.querySelectorAll('[data-count]')].reduce(
            (sum, cell) => sum + Number(cell.textContent),
            0,
          ),
        ),
      ),
    { now: '2022-12-01T09:00:00Z' },
  );
  expect(counts).toEqual([2, 51]);
});
