import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose, composing, LINK, MARCH, ready, save, whats } from './program-page.ts';
import { stand } from './stand.ts';

const { visit, context: open, origin } = stand('within');
const compose = composing(visit);

describe('nothing is lost without a word', () => {
  test.each([
    ['a foreign file', 'другая.json', '{"name":"x"}', /файл другой программы/],
    ['a torn file', 'черновик.json', '{"format":"500plus-program","version":1,"dra', /обрывается/],
    [
      'a file of tomorrow',
      'черновик.json',
      '{"format":"500plus-program","version":9}',
      /более новой версией/,
    ],
    ['a huge file', 'черновик.json', 'x'.repeat(2_000_001), /слишком велик/],
  ])('%s is refused and the draft stays', async (_, name, text, why) => {
    await compose(async (page) => {
      const before = await whats(page);
      await choose(page, name, text);
      const notice = page.locator('[data-notice]');
      await notice.waitFor();
      expect(await notice.innerText()).toMatch(why);
      expect(await whats(page)).toEqual(before);
    });
  });

  test('composing anew asks when there are edits, and can be taken back', async () => {
    await compose(async (page) => {
      await page.locator('[data-list="measures"] [data-field="what"]').first().fill('Моё');
      await page.getByRole('button', { name: 'Собрать заново' }).click();
      await page.getByRole('button', { name: 'Оставить как есть' }).click();
      expect((await whats(page))[0]).toBe('Моё');
      await page.getByRole('button', { name: 'Собрать заново' }).click();
      await page.locator('dialog').getByRole('button', { name: 'Собрать заново' }).click();
      expect((await whats(page))[0]).not.toBe('Моё');
      await page.getByRole('button', { name: /^Отменить: Программы собраны/ }).click();
      expect((await whats(page))[0]).toBe('Моё');
    });
  });

  test('a colleague’s link over an edited draft asks what to do with both', async () => {
    await compose(async (page) => {
      await page.locator('[data-list="measures"] [data-field="what"]').first().fill('Моё');
      await page.goto(
        `${origin()}/practices/program/?risk=distsiplina&practice=edinye-pravila-uroka`,
      );
      await ready(page);
      expect((await whats(page))[0]).toBe('Моё');
      await page.getByRole('button', { name: 'Добавить в черновик' }).click();
      expect(await page.locator('[data-programs] button').count()).toBe(3);
      expect((await whats(page))[0]).toBe('Моё');
    });
  });

  test('two tabs never overwrite each other in silence', async () => {
    const context = await open();
    try {
      const [one, two] = [await context.newPage(), await context.newPage()];
      for (const page of [one, two]) {
        await page.clock.setFixedTime(new Date(MARCH));
        await page.goto(origin() + LINK);
        await ready(page);
      }
      const first = (page: Page) =>
        page.locator('[data-list="measures"] [data-field="what"]').first();
      await first(one).fill('В первой');
      await two.locator('[data-notice]').waitFor();
      await two.getByRole('button', { name: 'Взять тот' }).click();
      expect((await whats(two))[0]).toBe('В первой');
      await first(two).fill('Во второй');
      await one.locator('[data-notice]').waitFor();
      await one.getByRole('button', { name: 'Оставить этот' }).click();
      await one.reload();
      await ready(one);
      expect((await whats(one))[0]).toBe('В первой');
    } finally {
      await context.close();
    }
  });

  test('a browser that keeps nothing says so and offers the file', async () => {
    const context = await open();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(origin() + LINK);
    await ready(page);
    await page.locator('[data-list="measures"] [data-field="what"]').first().fill('Моё');
    expect(await page.locator('[data-kept]').innerText()).toMatch(/не хранит черновик/);
    expect((await save(page)).bytes.toString()).toContain('Моё');
    await context.close();
  });
});
