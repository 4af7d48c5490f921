import { describe, expect, test } from 'vitest';
import { faults, sideways } from './faults.ts';
import { stand } from './stand.ts';
import { TEMPLATES } from './templates.ts';

const after = stand('after');
const many = stand('many');
const { visit } = after;
const PLACES = [
  ...TEMPLATES.map((path) => ({ path, site: after })),
  { path: '/practices/', site: many },
  { path: '/practices/page/2/', site: many },
];

describe.each(PLACES)('$path', ({ path, site: { visit, context: open, origin, base } }) => {
  test('has nothing that axe objects to, asks no other host, breaks no policy and logs no error', async () => {
    const context = await open();
    const page = await context.newPage();
    const strange: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin() + base) && !request.url().startsWith('data:'))
        strange.push(request.url());
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) strange.push(message.text());
    });
    page.on('pageerror', (error) => strange.push(error.message));
    await page.goto(origin() + base.slice(0, -1) + path);
    const objections = await faults(page);
    await page.waitForLoadState('networkidle');
    await context.close();
    expect({ objections, strange }).toEqual({ objections: [], strange: [] });
  });

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

describe('other ways to look', () => {
  const few = ['/', '/roadmap/2022/', '/practices/vzaimoposeshchenie-urokov/', '/search/'];

  test.each(few)('%s passes axe in the dark', async (path) => {
    expect(await visit(path, (page) => faults(page), { colorScheme: 'dark' })).toEqual([]);
  });

  test.each(few)('%s passes axe in two colours', async (path) => {
    const found = await visit(path, async (page) => {
      await page.evaluate(() => {
        document.documentElement.dataset.lowvision = 'white-on-black';
      });
      return faults(page);
    });
    expect(found).toEqual([]);
  });

  test.each(TEMPLATES)('%s says what it is without JavaScript', async (path) => {
    const heading = await visit(path, (page) => page.locator('main h1').innerText(), {
      javaScriptEnabled: false,
    });
    expect(heading.trim()).not.toBe('');
  });
});

test('a recording plays in its card after a click, and nothing of it is loaded before', async () => {
  const seen = await visit('/editors/blocks/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    const early = asked.filter((url) => url.endsWith('.webm'));
    await page.click('.video-title a');
    await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) > 1);
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    return { early, focused, path: new URL(page.url()).pathname };
  });
  expect(seen).toEqual({ early: [], focused: 'VIDEO', path: '/500plus/editors/blocks/' });
});
