import { describe, expect, test } from 'vitest';
import { everyPage } from './every-page.ts';
import { faults } from './faults.ts';

describe.each(everyPage())('$path', ({ path, site: { context: open, origin, base } }) => {
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
});
