import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stand } from './stand.ts';

const { visit, origin } = stand('within');
const read = (text: string) => text.replace(/\s+/g, ' ').trim();
const said = (page: Page) => page.locator('[data-said]').innerText().then(read);
const query = (page: Page) => new URL(page.url()).search;

describe('practices side by side', () => {
  const two = '?practice=setevoy-uchitel&practice=vzaimoposeshchenie-urokov';

  test('stand in a table with row headers that say in words whether they differ', async () => {
    await visit(`/practices/compare/${two}`, async (page) => {
      await expect.poll(() => said(page)).toMatch(/^Рядом 2 практики/);
      expect(await page.getByRole('columnheader').count()).toBe(2);
      const row = page.getByRole('row').filter({ hasText: 'Кто проводит' });
      expect(read(await row.getByRole('rowheader').innerText())).toBe('Кто проводит различается');
      expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Муниципалитет', 'Школа']);
      await page.getByLabel('Только различия').check();
      expect(await page.getByText('одинаково', { exact: true }).count()).toBe(0);
      await expect.poll(() => query(page)).toBe(`${two}&differences=1`);
    });
  });

  test('lose one that is removed, and say what the address names in vain', async () => {
    await visit(`/practices/compare/${two}&practice=takoy-net`, async (page) => {
      await expect.poll(() => page.locator('[data-skipped]').innerText()).toContain('«takoy-net»');
      await page.getByRole('button', { name: /^Убрать.*Один/ }).click();
      await expect.poll(() => query(page)).toBe('?practice=vzaimoposeshchenie-urokov');
      expect(await said(page)).toMatch(/^Выбрана одна практика/);
    });
  });

  test('say how many of a long address are shown', async () => {
    const all = ['karta-oborudovaniya', 'edinye-pravila-uroka', 'razgovor-s-roditelyami'];
    const search = two + all.map((id) => `&practice=${id}`).join('');
    await visit(`/practices/compare/${search}`, async (page) => {
      await page.getByRole('columnheader').nth(3).waitFor();
      expect(await page.getByRole('columnheader').count()).toBe(4);
      expect(read(await page.locator('[data-skipped]').innerText())).toContain(
        'В ссылке 5 практик',
      );
    });
  });

  test.each([
    ['with nothing chosen', true],
    ['without JavaScript', false],
  ])('%s lead back to the bank', async (_, javaScriptEnabled) => {
    await visit(
      '/practices/compare/',
      async (page) => {
        await page.locator('main a[href="/practices/"]:visible').last().click();
        expect(page.url()).toBe(`${origin()}/practices/`);
      },
      { javaScriptEnabled },
    );
  });

  test('print as one landscape document without buttons', async () => {
    await visit(`/practices/compare/${two}`, async (page) => {
      await expect.poll(() => said(page)).toMatch(/^Рядом 2/);
      const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(sheet).toMatch(/MediaBox \[0 0 84[12][\d.]* 59[45][\d.]*\]/);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main button:visible').count()).toBe(0);
    });
  });
});
