import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose, composing, download, measures, ready, said, save, whats } from './program-page.ts';
import { stand } from './stand.ts';

const { visit, context: open, origin } = stand('within');
const compose = composing(visit);
const wordsOf = (docx: Uint8Array) =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');

describe('the head of a school', () => {
  test('goes from risks to practices, edits, comes back later, and takes a Word document with the edits', async () => {
    await compose(async (page) => {
      await page.getByRole('checkbox', { name: 'Низкая учебная мотивация обучающихся' }).check();
      await page.locator('[data-practices] input').first().check();
      expect(new URL(page.url()).searchParams.getAll('practice')).toHaveLength(1);
      await page.getByRole('textbox', { name: 'Школа', exact: true }).fill('Школа у реки');
      await page.locator('[data-list="measures"] [data-field="what"]').first().fill('Наша мера');
      await page.reload();
      await ready(page);
      expect((await whats(page))[0]).toBe('Наша мера');
      const docx = await download(page, () =>
        page.getByRole('button', { name: 'Скачать DOCX' }).click(),
      );
      expect(docx.name).toBe('Антирисковая программа — Учебная мотивация.docx');
      expect(wordsOf(docx.bytes)).toMatch(/Школа у реки[\s\S]*Наша мера/);
    }, '/practices/program/');
  });

  test('saves a file, loses the draft, opens the file, and takes the opening back', async () => {
    await compose(async (page) => {
      await page.locator('[data-list="measures"] [data-field="what"]').first().fill('Из файла');
      const file = await save(page);
      await page.getByRole('button', { name: 'Удалить черновик' }).click();
      await page.getByRole('button', { name: 'Удалить', exact: true }).click();
      expect(await page.locator('[data-sheet]').isVisible()).toBe(false);
      await choose(page, file.name, file.bytes.toString());
      await measures(page).first().waitFor();
      expect((await whats(page))[0]).toBe('Из файла');
      await page.getByRole('button', { name: /^Отменить: Открыт файл/ }).click();
      expect(await page.locator('[data-sheet]').isVisible()).toBe(false);
    });
  });

  test('takes the days as a calendar, and both programmes in one document', async () => {
    await compose(async (page) => {
      const ics = await download(page, () =>
        page.getByRole('button', { name: 'Сроки в календарь' }).last().click(),
      );
      expect(ics.bytes.toString()).toMatch(/BEGIN:VEVENT[\s\S]*Рубеж: подтверждающие документы/);
      const docx = await download(page, () =>
        page.getByRole('button', { name: /Все программы/ }).click(),
      );
      expect(wordsOf(docx.bytes).match(/по направлению/g)).toHaveLength(2);
    });
  });

  test('takes up to four risks; a fifth is refused kindly, and the four stay', async () => {
    await compose(async (page) => {
      const boxes = page.locator('[data-picker] input[name="risk"]');
      for (const at of [0, 1, 2, 3]) await boxes.nth(at).check();
      await boxes.nth(4).click();
      expect(await boxes.nth(4).isChecked()).toBe(false);
      await expect.poll(() => said(page).innerText()).toMatch(/Уже отмечены четыре риска/);
      expect(new URL(page.url()).searchParams.getAll('risk')).toHaveLength(4);
      await page.reload();
      await ready(page);
      expect(await page.locator('[data-programs] button').count()).toBe(4);
    }, '/practices/program/');
  });

  test('is told beside a measure that it runs past a milestone of the roadmap', async () => {
    await compose(async (page) => {
      const row = measures(page).first();
      await row.locator('[data-field="end"]').fill('2022-12-10');
      expect(await row.locator('[data-warnings]').innerText()).toMatch(
        /последнего рубежа, 1.ноября/,
      );
      await row.locator('[data-field="end"]').fill('2022-03-28');
      expect(await row.locator('[data-warnings]').isVisible()).toBe(false);
    });
  });
});

test('nothing leaves the computer: once the page stands, composing, editing and exporting ask for no more than its own script', async () => {
  const context = await open();
  const page = await context.newPage();
  await page.goto(`${origin()}/practices/program/`, { waitUntil: 'networkidle' });
  await ready(page);
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.getByRole('checkbox', { name: 'Низкая учебная мотивация обучающихся' }).check();
  for (const box of await page.locator('[data-practices] input').all()) await box.check();
  await page.getByRole('textbox', { name: 'Школа', exact: true }).fill('Тайная школа');
  await page.locator('[data-start]').fill('2027-02-01');
  await page.getByRole('button', { name: 'Добавить меру' }).click();
  await page.getByRole('button', { name: /^Отменить/ }).click();
  await save(page);
  expect(asked).toEqual([]);
  await download(page, () => page.getByRole('button', { name: 'Скачать DOCX' }).click());
  await download(page, () =>
    page.getByRole('button', { name: 'Сроки в календарь' }).last().click(),
  );
  const foreign = asked.filter(
    (line) => !line.startsWith(`GET ${origin()}/assets/`) || !line.endsWith('.js'),
  );
  expect({ foreign, refused }).toEqual({ foreign: [], refused: [] });
  const again = asked.length;
  await download(page, () => page.getByRole('button', { name: 'Скачать DOCX' }).click());
  expect(asked.length).toBe(again);
  await context.close();
});

/** Words of the table of measures, and names of those who sign, that stand on two lines. */
const broken = (page: Page): Promise<string[]> =>
  page
    .locator('[data-list="measures"] :is([data-copy], [data-term]), .sign span')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const text = cell.firstChild;
        return [...(text?.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text as Node, index);
          range.setEnd(text as Node, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
        });
      }),
    );

test.each([
  ['a phone', 360],
  ['a tablet', 768],
  ['a small laptop', 1100],
  ['a desktop', 1280],
])('on %s no word of the measures and signatures breaks in two', async (_, width) => {
  await compose(async (page) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await broken(page)).toEqual([]);
  });
});

describe('the document on paper', () => {
  test('is a document: no buttons, no fields, lines to write on, places to sign', async () => {
    await compose(async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('program-draft :is(button, textarea, input):visible').count()).toBe(
        0,
      );
      expect(await page.locator('main h1').isVisible()).toBe(false);
      expect(await page.locator('[data-sheet]').innerText()).toMatch(
        /Антирисковая программа[\s\S]*Куратор/,
      );
      expect(await page.locator('[data-list="measures"]').innerText()).toMatch(
        /21\.03\.2022.\(пн\)/,
      );
      const lines = page.locator('[data-sheet] [data-empty] [data-copy]');
      expect(await lines.first().evaluate((line) => getComputedStyle(line).borderBottomStyle)).toBe(
        'solid',
      );
    });
  });
});

describe('without JavaScript', () => {
  test('the page names the parts of a programme and links to measures by risk', async () => {
    await visit(
      '/practices/program/',
      async (page) => {
        const text = await page.locator('main').innerText();
        expect(text).toMatch(/скрипт, а он в этом браузере выключен/);
        expect(text).toMatch(/Методы сбора информации[\s\S]*Низкая учебная мотивация/);
        const links = page.locator('main a[href$="#measures"]:visible');
        expect(await links.count()).toBeGreaterThanOrEqual(10);
        expect(await page.locator('program-draft').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});
