import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTree } from '../../src/disk.ts';
import { launch } from '../../src/integrations/browser.ts';
import { giveFolder } from './disk.ts';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

let preview: ChildProcess;
let browser: Browser;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  preview = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...process.env, PORT: String(port), NODE_ENV: 'development', VITEST: undefined },
  } as object);
  for (let tries = 0; tries < 240; tries++) {
    const answer = await fetch(`${address}/admin/`, { headers: { accept: 'text/html' } }).catch(
      () => null,
    );
    if (answer?.ok) break;
    await pause(500);
  }
  browser = await launch();
  const context = await browser.newContext({ baseURL: address, locale: 'de-DE' });
  page = await context.newPage();
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address))
      outside.push(request.url());
  });
  const files = readTree('content').map((file) => ({ ...file, file: `content/${file.file}` }));
  await giveFolder(page, files);
  await page.goto('/admin/');
}, 240_000);

afterAll(async () => {
  await browser?.close();
  preview?.kill();
});

test('the editing page opens a local checkout in Russian, offers no login and asks no other host', async () => {
  const open = page.getByRole('button', { name: /локальн/ });
  await open.waitFor();
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^ru/);
  expect(await page.getByRole('button', { name: /Войти/ }).count()).toBe(0);
  await open.click();
  await page.getByText('Рисковые направления').first().waitFor();
  await page.getByText('Единые правила урока').or(page.getByText('Практики')).first().waitFor();
  expect(outside).toEqual([]);
});
