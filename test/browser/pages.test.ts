import { describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { stand } from './stand.ts';
import { TEMPLATES } from './templates.ts';

const { visit } = stand('after');

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
