import { describe, expect, test } from 'vitest';
import { composing, focused, measures, said, whats } from './program-page.ts';
import { stand } from './stand.ts';

const compose = composing(stand('within').visit);

describe('by keyboard alone', () => {
  test('rows are moved, removed and added, each said aloud, and the focus stays at hand', async () => {
    await compose(async (page) => {
      const before = await whats(page);
      await measures(page).first().locator('[data-do="down"]').focus();
      await page.keyboard.press('Enter');
      expect((await whats(page)).slice(0, 2)).toEqual([before[1], before[0]]);
      expect(await said(page).innerText()).toMatch(/теперь на месте 2 из/);
      expect(await focused(page)).toBe(`Ниже меру: ${before[0]}`);
      await page.keyboard.press('Alt+ArrowUp');
      expect(await whats(page)).toEqual(before);
      await measures(page).first().locator('[data-do="remove"]').press('Enter');
      expect(await whats(page)).toEqual(before.slice(1));
      expect(await said(page).innerText()).toMatch(/удалена/);
      expect(await focused(page)).toBe('Мера, 1');
      await page.getByRole('button', { name: 'Добавить меру' }).press('Enter');
      expect(await focused(page)).toBe(`Мера, ${before.length}`);
      await page.keyboard.type('Своя мера');
      expect((await whats(page)).at(-1)).toBe('Своя мера');
    });
  });

  test('Ctrl+Z takes back letters in a field, and steps outside of it', async () => {
    await compose(async (page) => {
      const before = await whats(page);
      await measures(page).first().locator('[data-do="remove"]').press('Enter');
      await page.keyboard.press('Control+z');
      expect(await whats(page)).toEqual(before);
      expect(await said(page).innerText()).toMatch(/^Отменено: Мера/);
      await page.keyboard.press('Control+y');
      expect(await whats(page)).toEqual(before.slice(1));
      await page.keyboard.press('Control+Shift+z');
      await page.keyboard.press('Control+z');
      const field = measures(page).first().locator('[data-field="what"]');
      await field.focus();
      await page.keyboard.press('End');
      await page.keyboard.type('!');
      await page.keyboard.press('Control+z');
      expect(await whats(page)).toEqual(before);
    });
  });
});
