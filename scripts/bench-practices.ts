import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readContent } from '../src/disk.ts';
import { PER_PAGE, packIndex } from '../src/domain/bank-index.ts';
import { fitData } from '../src/domain/fit-content.ts';
import { facetCard } from '../src/domain/practice-facets.ts';
import { practicesOf } from '../src/domain/practices.ts';
import { programSource } from '../src/domain/program-content.ts';
import { packSource } from '../src/domain/program-source.ts';
import { launch } from '../src/integrations/browser.ts';
import { serve } from '../src/integrations/serve.ts';
import { weigh } from '../src/integrations/weigh.ts';
import { writeManyPractices } from '../test/many-practices.ts';

const COUNT = 2000;
/** Practices that are built into pages when the whole bank is not: enough for a full page besides the first. */
const BUILT = 60;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1).replace('.', ',')} КБ`;
const ms = (time: number): string => `${Math.round(time)} мс`;

/** Clicks a field and waits until the list has answered; milliseconds, and what was loaded for it after gzip. */
const click = async (page: Page, selector: string) => {
  let bytes = 0;
  const coming: Promise<void>[] = [];
  const weighed = (response: { body: () => Promise<Buffer> }) => {
    coming.push(
      response.body().then((body) => {
        bytes += gzipSync(body, { level: 9 }).length;
      }),
    );
  };
  page.on('response', weighed);
  // Measured in the page itself: from the click until the list has changed and stands still.
  const time = await page.evaluate(
    (target) =>
      new Promise<number>((resolve) => {
        const list = document.querySelector('[data-cards], [data-fitting]') as HTMLElement;
        const began = performance.now();
        const done = () => {
          if (list.getAttribute('aria-busy') === 'true') return;
          watch.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - began));
        };
        const watch = new MutationObserver(done);
        watch.observe(list, { childList: true, attributes: true });
        document.querySelector<HTMLInputElement>(target)?.click();
      }),
    selector,
  );
  await page.waitForLoadState('networkidle');
  await Promise.all(coming);
  page.off('response', weighed);
  return { time, bytes };
};

/** Puts the data of a big bank into a small built site; pages of its list weigh what a built one does. */
const graft = (content: string, out: string): void => {
  const read = readContent(content).content;
  const pages = Math.ceil(practicesOf(read).length / PER_PAGE);
  const bank = join(out, 'practices');
  const write = (name: string, data: object) =>
    writeFileSync(join(bank, name), JSON.stringify(data));
  write('facets.json', packIndex(practicesOf(read).map(facetCard)));
  write('facts.json', fitData(read));
  write('program/data.json', packSource(programSource(read)));
  for (let page = 3; page <= pages; page++)
    cpSync(join(bank, 'page/2'), join(bank, `page/${page}`), { recursive: true });
};

/** Bytes after gzip of a script that loads on a click. */
const weighScript = (out: string, name: string): number => {
  const assets = join(out, 'assets');
  const file = readdirSync(assets).find((one) => one.startsWith(name) && one.endsWith('.js'));
  if (!file) throw new Error(`В сборке нет скрипта ${name}`);
  return gzipSync(readFileSync(join(assets, file)), { level: 9 }).length;
};

/**
 * Prints what a bank of 2,000 made-up practices costs a reader: bytes moved and time of answering.
 * Unless `full`, a small bank is built, and the data of the big one takes the place of its own.
 */
export const benchPractices = async (folder: string, full: boolean): Promise<void> => {
  const content = join(folder, 'many');
  const out = join(folder, 'many-dist');
  const small = full ? content : join(folder, 'few');
  writeManyPractices(content, COUNT);
  if (!full) writeManyPractices(small, BUILT);
  console.log(
    full
      ? `\nБанк из ${COUNT} выдуманных практик, собирается целиком…`
      : `\nБанк из ${COUNT} выдуманных практик: данные всех, страниц собрано ${BUILT} (все — с ключом --full)…`,
  );
  const began = performance.now();
  const env = { ...process.env, CONTENT_DIR: small, OUT_DIR: out, TODAY: '2022-03-15' };
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  console.log(`  сборка: ${Math.round((performance.now() - began) / 1000)} с`);
  if (!full) graft(content, out);
  const server = await serve(out, '/', 0);
  const browser = await launch();
  try {
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const page = await browser.newPage();
    console.log(`  страница банка: ${kb(weigh(out, '/practices/').total)}`);
    await page.goto(`${origin}/practices/`, { waitUntil: 'networkidle' });
    const risks = await page
      .locator('input[name="risk"]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    const first = await click(page, `input[value="${risks[0]}"]`);
    const again = await click(page, 'input[name="cost"][value="low"]');
    console.log(
      `  первый фильтр: ${ms(first.time)}, загружено ${kb(first.bytes)}; следующий: ${ms(again.time)}, ${kb(again.bytes)}`,
    );
    console.log(`  страница подбора: ${kb(weigh(out, '/practices/fit/').total)}`);
    let facts = 0;
    page.on('response', async (response) => {
      if (response.url().endsWith('/facts.json'))
        facts = gzipSync(await response.body(), { level: 9 }).length;
    });
    await page.goto(`${origin}/practices/fit/`, { waitUntil: 'networkidle' });
    const fields = risks.slice(0, 4).map((risk) => `input[value="${risk}"]`);
    const stages = ['primary', 'basic', 'secondary'].map((stage) => `input[value="${stage}"]`);
    let last = { time: 0, bytes: 0 };
    let moved = 0;
    for (const field of [...fields, ...stages, ...stages]) {
      last = await click(page, field);
      moved += last.bytes;
    }
    console.log(
      `  подбор: данные ${kb(facts)} один раз, десять щелчков загрузили ${kb(moved)}; от десятого щелчка до списка ${ms(last.time)}`,
    );
    const sent = gzipSync(readFileSync(join(out, 'practices/program/data.json')), { level: 9 });
    console.log(
      `  страница программы: ${kb(weigh(out, '/practices/program/').total)}, данные ${kb(sent.length)} один раз; модуль DOCX ${kb(weighScript(out, 'program-docx'))}, грузится по нажатию`,
    );
  } finally {
    await browser.close();
    server.close();
  }
};
