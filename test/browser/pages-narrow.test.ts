import { describe, expect, test } from 'vitest';
import { everyPage } from './every-page.ts';
import { sideways } from './faults.ts';

describe.each(everyPage())('$path', ({ path, site: { visit } }) => {
  test('fits 320 px, and 300 % text of the version for the visually impaired, without sideways scroll', async () => {
    const over = await visit(
      path,
      async (page) => {
        const narrow = await sideways(page);
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.evaluate(() => {
          document.documentElement.dataset.lowvision = 'black-on-white';
          document.documentElement.dataset.size = '300';
        });
        const wide = await sideways(page);
        await page.setViewportSize({ width: 360, height: 640 });
        return { narrow, wide, phone: await sideways(page) };
      },
      { viewport: { width: 320, height: 640 } },
    );
    expect(Math.max(...Object.values(over)), JSON.stringify(over)).toBeLessThanOrEqual(0);
  });
});
