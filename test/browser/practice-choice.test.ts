import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stand } from './stand.ts';

const { visit, origin, context: open } = stand('within');
const read = (text: string) => text.replace(/\s+/g, ' ').trim();
const said = (page: Page) => page.locator('[data-said]').innerText().then(read);
const titles = (page: Page) =>
  page
    .locator('[data-fitting] h3')
    .allInnerTexts()
    .then((all) => all.map(read));
const query = (page: Page) => new URL(page.url()).search;

describe('choosing practices for a school', () => {
  test('goes from an empty list through risks and circumstances to ranked practices with reasons', async () => {
    await visit('/practices/fit/', async (page) => {
      await expect.poll(() => said(page)).toBe('Риски не отмечены');
      await page.getByLabel('Дефицит педагогических кадров').check();
      await page.getByLabel('Низкий уровень оснащения школы').check();
      await page.getByLabel('Вид школы').selectOption('rural');
      await expect.poll(() => said(page)).toMatch(/^Подходят \d+ практики, все — образцы$/);
      expect((await titles(page))[0]).toMatch(/Один предмет на три школы/);
      const reasons = read(await page.locator('[data-fitting] > li').first().innerText());
      expect(reasons).toContain('Отвечает обоим вашим рискам: прежде всего «Кадры» и «Оснащение»');
      expect(reasons).toContain('Подходит сельским школам');
      expect(reasons).toContain('Образец: настоящей школы за ней нет');
      await expect.poll(() => query(page)).toBe('?risk=kadry&risk=osnashchenie&setting=rural');
    });
  });

  test('shows a colleague the same choice by the link, and says what was given up when nothing fits', async () => {
    await visit('/practices/fit/?risk=kadry&setting=rural&cost=low', async (page) => {
      await expect.poll(() => said(page)).toMatch(/^Всё сразу не сошлось. Ближе всего/);
      expect(await page.locator('[data-notes]').innerText()).toContain(
        'С вашими затратами практик нет: показаны те, что дороже.',
      );
      expect(await page.getByLabel('Затраты').inputValue()).toBe('low');
      expect((await titles(page)).length).toBeGreaterThan(0);
    });
  });

  test('keeps what is ticked while the practices are still coming', async () => {
    const context = await open();
    const page = await context.newPage();
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/facts.json', async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(`${origin()}/practices/fit/?practice=setevoy-uchitel`);
    await page.getByLabel('Дефицит педагогических кадров').check();
    await page.getByLabel('Вид школы').selectOption('rural');
    expect(await said(page)).toBe('Загружаем практики…');
    come();
    await expect.poll(() => said(page)).toMatch(/^Подходят? \d+ практик/);
    expect(query(page)).toBe('?risk=kadry&setting=rural&practice=setevoy-uchitel');
    await context.close();
  });

  test('refuses a fifth risk and keeps the four', async () => {
    await visit('/practices/fit/', async (page) => {
      await expect.poll(() => said(page)).toBe('Риски не отмечены');
      const boxes = page.locator('input[name="risk"]');
      for (const at of [0, 1, 2, 3]) await boxes.nth(at).check();
      await boxes.nth(4).click();
      expect(await boxes.nth(4).isChecked()).toBe(false);
      expect(await page.getByRole('alert').innerText()).toMatch(/Уже отмечены четыре/);
      await expect.poll(() => new URLSearchParams(query(page)).getAll('risk')).toHaveLength(4);
    });
  });

  test('by keyboard alone chooses a risk and a practice and carries both on to the programme and the comparison', async () => {
    await visit('/practices/fit/?risk=motivatsiya', async (page) => {
      await expect.poll(() => titles(page)).not.toEqual([]);
      for (const at of [0, 1]) {
        await page.locator('[data-fitting] input').nth(at).focus();
        await page.keyboard.press('Space');
      }
      const chosenIn = () => new URLSearchParams(query(page)).getAll('practice');
      await expect.poll(chosenIn).toHaveLength(2);
      const chosen = chosenIn();
      const bar = page.getByRole('region', { name: 'Выбранные практики' });
      expect(await bar.getByRole('status').innerText()).toContain('Выбрано 2 из 4');
      const hrefs = await bar
        .getByRole('link')
        .evaluateAll((links) =>
          links.map((link) => (link as HTMLAnchorElement).getAttribute('href')),
        );
      const choice = chosen.map((id) => `practice=${id}`).join('&');
      expect(hrefs).toEqual([
        `/practices/program/?risk=motivatsiya&${choice}`,
        `/practices/compare/?${choice}`,
      ]);
    });
  });

  test('with risks alone leads on to the programme, and leaves that to the bar once a practice is ticked', async () => {
    await visit('/practices/fit/?risk=motivatsiya&setting=rural', async (page) => {
      const alone = page.getByRole('link', { name: 'Составить программу по этим рискам' });
      await alone.waitFor();
      await page.locator('[data-fitting] input').first().check();
      await expect.poll(() => alone.isVisible()).toBe(false);
      await page.locator('[data-fitting] input').first().uncheck();
      await alone.click();
      await page.getByRole('heading', { name: 'Антирисковая программа', exact: true }).waitFor();
      expect(query(page)).toBe('?risk=motivatsiya&setting=rural');
    });
  });

  test('sends nothing anywhere: after the list has come, no choice makes a request', async () => {
    await visit('/practices/fit/', async (page) => {
      await expect.poll(() => said(page)).toBe('Риски не отмечены');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.locator('input[name="risk"]').nth(2).check();
      await page.getByLabel('Затраты').selectOption('medium');
      await page.locator('[data-fitting] input').first().check();
      expect(asked).toEqual([]);
    });
  });

  test('without JavaScript gives the rule and the lists by risk, and no form that leads nowhere', async () => {
    await visit(
      '/practices/fit/',
      async (page) => {
        expect(await page.locator('main form').isVisible()).toBe(false);
        expect(await page.locator('main a[href^="/risks/"]:visible').count()).toBe(10);
        expect(read(await page.locator('#rule').innerText())).toContain(
          'Опыт настоящей школы, а не образец',
        );
      },
      { javaScriptEnabled: false },
    );
  });
});
