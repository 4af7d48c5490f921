import { describe, expect, test } from 'vitest';
import { stand } from './stand.ts';

const { visit, origin } = stand('within');
const MARCH = '2022-03-15T09:00:00Z';
const names = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());

describe('the head of a school', () => {
  test('goes from the first page to practices that fit two risks, with reasons, in three clicks, and sends the choice as a link', async () => {
    await visit(
      '/',
      async (page) => {
        await page.getByRole('link', { name: /У нас такие риски/ }).click();
        await page.waitForURL('**/practices/fit/');
        const items = page.locator('[data-fitting] > li');
        const said = page.locator('[data-said]');
        await page.locator('input[name="risk"][value="motivatsiya"]').check();
        await page.locator('input[name="risk"][value="distsiplina"]').check();
        await expect.poll(() => said.innerText()).toMatch(/^Подходят\s\d+\sпракти/);
        const count = Number(/\d+/.exec(await said.innerText()));
        expect(await items.count()).toBe(count);
        const reasons = names([await items.first().innerText()])[0];
        expect(reasons).toMatch(/Отвечает (обоим вашим|одному из ваших двух) риск/);
        const link = page.url();
        expect(new URL(link).searchParams.getAll('risk')).toEqual(['motivatsiya', 'distsiplina']);
        const first = await items.first().innerText();
        await page.goto(link);
        await expect.poll(() => items.first().innerText()).toBe(first);
      },
      { now: MARCH },
    );
  });

  test('narrows the bank by two risks, and the choice stays in the address', async () => {
    await visit('/practices/', async (page) => {
      const cards = page.locator('[data-cards] > *');
      const all = await cards.count();
      await page.locator('input[name="risk"][value="motivatsiya"]').check();
      await page.locator('input[name="risk"][value="distsiplina"]').check();
      const risks = new URL(page.url()).searchParams.getAll('risk').sort();
      expect(risks).toEqual(['distsiplina', 'motivatsiya']);
      const chosen = await cards.count();
      expect(chosen).toBeGreaterThan(0);
      expect(chosen).toBeLessThan(all);
      await expect
        .poll(() => page.locator('[role="status"]').first().innerText())
        .toMatch(new RegExp(`^${chosen}\\s`));
    });
  });

  test('sees the same cards by a colleague’s link, and the whole bank without JavaScript', async () => {
    const shown = (javaScriptEnabled: boolean) =>
      visit('/practices/?risk=roditeli', (page) => page.locator('[data-cards] > *').count(), {
        javaScriptEnabled,
      });
    expect(await shown(true)).toBeLessThan(await shown(false));
    expect(await shown(false)).toBe(10);
  });

  test('counts of unchosen values tell how many cards each would bring', async () => {
    await visit('/practices/?risk=distsiplina', async (page) => {
      const value = page.locator('input[name="risk"][value="motivatsiya"]');
      const promised = Number(await value.getAttribute('data-count'));
      await page.locator('input[name="risk"][value="distsiplina"]').uncheck();
      await value.check();
      expect(await page.locator('[data-cards] > *').count()).toBe(promised);
    });
  });

  test('reads on a practice what to do on Monday and which measures to take over', async () => {
    await visit('/practices/vzaimoposeshchenie-urokov/', async (page) => {
      const headings = names(await page.locator('main h2').allInnerTexts());
      expect(headings).toEqual(
        expect.arrayContaining([
          'Проблема',
          'Как начать в понедельник',
          'Для антирисковой программы',
        ]),
      );
      expect(await page.locator('main').innerText()).toContain('Образец');
    });
  });
});

describe('a curator', () => {
  test('goes from the first page to «Мои сроки», sees what comes next and takes the calendar', async () => {
    await visit(
      '/',
      async (page) => {
        await page.getByRole('link', { name: /Что и когда от меня нужно/ }).click();
        expect(await page.locator('h1').innerText()).toMatch(/Мои сроки/);
        await expect.poll(() => page.locator('main').innerText()).toMatch(/через\s2\sдня/);
        const link = await page
          .getByRole('link', { name: /календарь/i })
          .first()
          .getAttribute('href');
        const calendar = await page.request.get(
          origin() + (link ?? '').replace(/^webcal:\/\/[^/]+/, ''),
        );
        expect(calendar.headers()['content-type']).toContain('text/calendar');
        expect(await calendar.text()).toContain('BEGIN:VEVENT');
      },
      { now: MARCH },
    );
  });

  test('filters the roadmap by role and state, and the choice stays in the address', async () => {
    await visit('/roadmap/2022/', async (page) => {
      await page.locator('select[name="role"]').selectOption('curator');
      expect(new URL(page.url()).searchParams.get('role')).toBe('curator');
      const rows = page.locator('tbody[id^="e-"]:visible');
      expect(await rows.count()).toBe(14);
      await page.goBack();
      await expect.poll(() => rows.count()).toBe(51);
    });
  });
});

describe('the public', () => {
  test('reads the news, its event and subscribes to the feed', async () => {
    await visit('/', async (page) => {
      await page.getByRole('link', { name: /Что происходит/ }).click();
      await page.waitForURL('**/news/');
      await page.locator('main h2 a, main h3 a').first().click();
      await page.waitForURL(/\/news\/[^/]+\/$/);
      expect(await page.locator('main time').first().getAttribute('datetime')).toMatch(/^2022-/);
      await page.locator('main a[href*="/roadmap/2022/"]').first().click();
      await expect.poll(() => page.locator('h1').count()).toBe(1);
      const feed = await page.request.get(`${origin()}/news/rss.xml`);
      expect(feed.headers()['content-type']).toContain('xml');
      expect(await feed.text()).toContain('<item>');
    });
  });
});

describe('anyone by keyboard', () => {
  test('skips to the content first', async () => {
    await visit('/news/', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('К содержанию');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id ?? '')).toBe('main');
    });
  });

  test('opens the version for the visually impaired, keeps it over pages, and takes it back', async () => {
    await visit('/', async (page) => {
      const button = page.getByRole('button', { name: /слабовидящих/ });
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      await page.locator('input[name="lowvision"][value="white-on-black"]').check();
      await page.locator('input[name="size"][value="200"]').check();
      await page.keyboard.press('Escape');
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await page.goto(`${origin()}/news/`);
      const look = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect(await look()).toMatchObject({ lowvision: 'white-on-black', size: '200' });
      await page.getByRole('button', { name: /слабовидящих/ }).click();
      await page.getByRole('button', { name: /обычный вид/i }).click();
      await expect.poll(async () => (await look()).lowvision ?? '').toBe('');
    });
  });

  test('opens and closes the menu on a phone, and the focus returns to its button', async () => {
    await visit(
      '/',
      async (page) => {
        const button = page.getByRole('button', { name: 'Меню' });
        await button.press('Enter');
        expect(
          await page.getByRole('link', { name: 'Банк практик', exact: true }).first().isVisible(),
        ).toBe(true);
        await page.keyboard.press('Escape');
        expect(await button.getAttribute('aria-expanded')).toBe('false');
        expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });
});

describe('the ruler of the year follows the reader’s own clock', () => {
  test.each([
    ['2021-12-01T09:00:00Z', /декабр|начн/i],
    ['2022-03-15T09:00:00Z', /15 марта/],
    ['2022-09-20T09:00:00Z', /20 сентября/],
    ['2026-11-23T09:00:00Z', /завершён/],
  ])('on %s', async (now, said) => {
    await visit(
      '/',
      async (page) => expect.poll(() => page.locator('header').first().innerText()).toMatch(said),
      { now },
    );
  });
});
