import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The section of a form that holds one field: `steps.0.title`. */
export const field = (page: Page, path: string): Locator =>
  page.locator(`section[data-key-path="${path}"]`);

const box = (page: Page, path: string): Locator =>
  field(page, path).locator('input[type=text], textarea').first();

/** Opens a form and waits until its values stand in it: what is typed sooner is overwritten. */
export const openForm = async (page: Page, route: string, path: string, value: string) => {
  await page.goto(`/admin/#/collections/${route}`);
  await expect
    .poll(() => box(page, path).inputValue({ timeout: 5000 }), { timeout: 20_000 })
    .toBe(value);
};

/** Types into a field, and again if the form took the text back before it was ready. */
export const type = async (page: Page, path: string, text: string): Promise<void> => {
  await expect
    .poll(async () => {
      await box(page, path).fill(text);
      await page.waitForTimeout(50);
      return box(page, path).inputValue();
    })
    .toBe(text);
};

/** Chooses by its words one of the few values that a form shows at once. */
export const pick = (page: Page, path: string, words: string): Promise<void> =>
  field(page, path).getByText(words, { exact: true }).dispatchEvent('click');

/** Chooses by its words one of the many values that a form hides in a list. */
export const choose = async (page: Page, path: string, words: string): Promise<void> => {
  await field(page, path).getByRole('combobox').dispatchEvent('click');
  await page.getByRole('option', { name: words }).dispatchEvent('click');
};

/** Adds an item to a list. */
export const add = (page: Page, path: string): Promise<void> =>
  field(page, path)
    .getByRole('button', { name: /Добавить/ })
    .first()
    .dispatchEvent('click');

/** Saves and waits until the form has closed behind a written file. */
export const save = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: 'Сохранить', exact: true });
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.dispatchEvent('click');
  await page.waitForFunction(() => !/\/(?:entries\/|new$)/.test(location.hash), null, {
    polling: 100,
  });
};
