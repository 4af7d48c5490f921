import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../src/integrations/browser.ts';
import { serve } from '../../src/integrations/serve.ts';
import { buildSite } from '../sites.ts';
import { word } from '../unit/word.ts';
import { ANSWERED, ask } from './search-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'section-files-'));
let browser: Browser;
let server: Server;

const PDF = `<html lang="ru"><title>Памятка</title><h1>Памятка куратора</h1><p>Первая страница.</p>
<div style="break-before:page">Вторая страница.</div>
<div style="break-before:page">Самодиагностику школа проводит вместе с куратором.</div>`;

/** The smallest content, with a PDF and a Word file beside its document. */
const madeContent = async (): Promise<string> => {
  const content = join(folder, 'content');
  cpSync('test/fixtures/khabarovsk', content, { recursive: true });
  const page = await browser.newPage();
  await page.setContent(PDF);
  writeFileSync(
    join(content, 'documents/pamyatka.pdf'),
    await page.pdf({ format: 'A5', tagged: true }),
  );
  await page.close();
  writeFileSync(
    join(content, 'documents/forma.docx'),
    await word('Форма антирисковой программы', [['Мероприятие', 'взаимопосещение уроков']]),
  );
  const file = join(content, 'documents/rasporyazhenie-500.md');
  const files =
    'files:\n  - file: pamyatka.pdf\n    title: Памятка куратора\n  - file: forma.docx\n    title: Форма программы\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^---\n/, `---\n${files}`));
  return content;
};

beforeAll(async () => {
  browser = await launch();
  const site = join(folder, 'site');
  await buildSite(site, { CONTENT_DIR: await madeContent(), TODAY: '2022-04-01' });
  server = await serve(site, '/', 0);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const search = async (q: string, look: (page: Page) => Promise<void>): Promise<void> => {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/search/${ask(q)}`);
  await page.waitForSelector(ANSWERED);
  await look(page);
  await page.close();
};

test('a word inside a PDF leads to its page, and the answer says the kind, the page and the size', async () => {
  await search('самодиагностика', async (page) => {
    const answer = page.locator(ANSWERED, { hasText: 'Памятка куратора' });
    expect(await answer.locator('a').first().getAttribute('href')).toBe(
      '/files/documents/pamyatka.pdf#page=3',
    );
    expect(await answer.locator('.where').innerText()).toMatch(/Файлы[\s·]+PDF, с\.\s3, \d+\sКБ/);
    expect(await answer.locator('mark').first().innerText()).toBe('Самодиагностику');
    expect(await answer.locator('[data-beside] a').getAttribute('href')).toBe(
      '/documents/rasporyazhenie-500/',
    );
  });
});

test('a word inside a Word document leads to the file', async () => {
  await search('взаимопосещения', async (page) => {
    const answer = page.locator(ANSWERED, { hasText: 'Форма программы' });
    expect(await answer.locator('a').first().getAttribute('href')).toBe(
      '/files/documents/forma.docx',
    );
    expect(await answer.locator('.where').innerText()).toMatch(/DOCX, \d+\sКБ/);
  });
});

test('a file is found by its name, and stands in the index of the section', async () => {
  await search('памятка', async (page) => {
    expect(await page.locator(`${ANSWERED} a`).first().getAttribute('href')).toMatch(
      /pamyatka\.pdf/,
    );
    await page.goto(new URL('/search/all/', page.url()).href);
    const links = page.locator('a[href="/files/documents/pamyatka.pdf"]');
    expect(await links.count()).toBe(2);
    expect(await links.first().innerText()).toMatch(/^Памятка куратора \(PDF, \d+\sКБ\)$/);
  });
});
