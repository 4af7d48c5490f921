import { describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { ANSWERED, ask, found, searchPage, told } from './search-page.ts';

const visit = searchPage();

describe('a word in any form finds the same pages', () => {
  test.each([
    ['дорожной карты', 'дорожная карта'],
    ['кураторов', 'куратор'],
    ['наставника', 'наставник'],
    ['мониторинг сайтов', 'мониторинге сайта'],
    ['управленческой практики', 'управленческие практики'],
    ['отчет', 'отчётов'],
  ])('«%s» and «%s»', async (one, other) => {
    let first: unknown;
    await visit(ask(one), async (page) => {
      await page.waitForSelector(ANSWERED);
      first = await told(page);
      expect(await page.locator(`${ANSWERED} mark`).count()).toBeGreaterThan(0);
    });
    await visit(ask(other), async (page) => {
      await page.waitForSelector(ANSWERED);
      expect(await told(page)).toBe(first);
    });
  });
});

test.each([
  ['2.7', '/500plus/roadmap/2022/2.7/'],
  ['приказ 201', '/500plus/documents/prikaz-201-ot-21-02-2022/'],
  ['наставник молодому учителю', '/500plus/practices/nastavnik-molodomu-uchitelyu/'],
  ['вебинары', '/500plus/webinars/'],
  ['мониторинг официальных сайтов', '/500plus/roadmap/2022/5.10/'],
])('«%s» brings %s first', async (q, path) => {
  await visit(ask(q), async (page) => {
    await page.waitForSelector(ANSWERED);
    expect((await found(page))[0]).toBe(path);
  });
});

test('an address with filters is answered as it stands', async () => {
  await visit(`${ask('школа')}&collection=practices&risk=kadry`, async (page) => {
    await page.waitForSelector(ANSWERED);
    expect(await page.isChecked('[name="risk"][value="kadry"]')).toBe(true);
    for (const path of await found(page)) expect(path).toMatch(/^\/500plus\/practices\//);
  });
});

test('a sample is called a sample in the list', async () => {
  await visit(`${ask('наставник')}&collection=practices`, async (page) => {
    await page.waitForSelector(ANSWERED);
    expect(await page.locator(ANSWERED).first().innerText()).toContain('Образец');
  });
});

test.each(['light', 'dark'] as const)(
  'axe objects to nothing in the answers, %s',
  async (colorScheme) => {
    await visit(
      `${ask('куратор школа')}&risk=kadry`,
      async (page) => {
        await page.waitForSelector(ANSWERED);
        expect(await faults(page)).toEqual([]);
      },
      { colorScheme },
    );
  },
);

test('answers fit a screen 320 px wide', async () => {
  await visit(
    ask('муниципальный координатор'),
    async (page) => {
      await page.waitForSelector(ANSWERED);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
    { viewport: { width: 320, height: 640 } },
  );
});

test('words that never meet on one page are answered in part, and it is said so', async () => {
  await visit(ask('дисциплина наставник сайт'), async (page) => {
    await page.waitForSelector(ANSWERED);
    expect(await told(page)).toContain('Нет страниц, где есть все слова сразу');
  });
});

test('a word that stands nowhere is named, not answered by a likeness', async () => {
  await visit(ask('ящерица'), async (page) => {
    await page.waitForSelector('[data-nothing]:not([hidden])');
    expect(await told(page)).toContain('Слова «ящерица» в разделе нет');
    expect(await page.isVisible('[data-start] a[href$="/risks/kadry/"]')).toBe(true);
  });
});
