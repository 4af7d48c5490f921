import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { countdown } from '../../src/domain/countdown.ts';
import { addDays, longDay } from '../../src/domain/day.ts';
import { stand } from './stand.ts';

/** The site is built on 2022-03-15 and read later. */
const { visit } = stand('within');

const DAYS = ['2022-03-18', '2022-06-15', '2026-11-23'];
const SCHOOL = '/roadmap/2022/roles/school/';
const TUESDAYS = '/roadmap/2022/2.7/';
const MEETING = '/webinars/soveshchaniya-fioko/regionalnye-koordinatory/';
const PAGES = ['/', '/webinars/', SCHOOL, TUESDAYS, MEETING];

const on = <T>(day: string, path: string, look: (page: Page) => Promise<T>) =>
  visit(path, look, { now: `${day}T09:00:00Z` });

/** What a reader sees: countdowns with the dates beside them, dates that are promised, and marks of the next day. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string, root: ParentNode = document) =>
      [...root.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility());
    const dayOf = (part?: Element | null) => part?.getAttribute('datetime') ?? '';
    const blockOf = (block: HTMLElement) => ({
      day: dayOf(block),
      number: block.querySelector('.number')?.textContent ?? '',
      words: block.querySelector('.month')?.textContent?.trim().replace(/,$/, '') ?? '',
    });
    const promising = all('main section').filter((part) =>
      /^(Впереди|Ближайшие|Дальше|Что дальше|Регулярные)/.test(
        part.querySelector('h2')?.textContent ?? '',
      ),
    );
    return {
      text: document.querySelector('main')?.innerText ?? '',
      headings: all('main h2').map((heading) => heading.innerText),
      countdowns: all('main near-day').map((near) => ({
        text: near.innerText.trim(),
        day: near.dataset.day ?? '',
        beside: dayOf(near.closest('li')?.querySelector('time[data-block]')) || near.dataset.day,
      })),
      promised: promising.flatMap((part) => all('time[data-block]', part).map(blockOf)),
      marked: all('[data-mark-next]').length,
      marks: all('[data-on].next').map((place) => place.dataset.on),
      gone: all('[data-on].gone').map((place) => place.dataset.on ?? ''),
      named: all('time[data-next]').map(dayOf),
      amber: all('main .date--near').map(dayOf),
      asOf: [
        ...all('time[data-today-words]').map((words) => words.innerText),
        ...all('[data-today-label]').map((picture) => picture.getAttribute('aria-label') ?? ''),
      ],
    };
  });

describe.each(DAYS)('a site built on 15 March and read on %s', (today) => {
  test.each(PAGES)('promises nothing that is over: %s', async (path) => {
    const page = await on(today, path, seen);
    for (const { text, day, beside } of page.countdowns) {
      expect(text).toBe(countdown(day, today)?.text);
      expect(beside).toBe(day);
    }
    for (const { day, number, words } of page.promised) {
      expect(day >= today).toBe(true);
      expect(`${number} ${words}`).toBe(longDay(day));
    }
    for (const day of page.amber) expect(day >= today && day <= addDays(today, 7)).toBe(true);
    for (const day of page.named) expect(day >= today).toBe(true);
    for (const words of page.asOf) expect(words).toContain(longDay(today));
    if (today > '2022-12-31') expect(page.text).not.toMatch(/завтра|через\s\d|ближайшая/i);
  });
});

describe('the next day of a recurrence', () => {
  test.each([
    ['2022-03-15', '2022-03-15'],
    ['2022-03-18', '2022-03-22'],
    ['2022-06-15', '2022-06-21'],
    ['2022-07-06', '2022-08-30'],
    ['2022-12-21', undefined],
    ['2026-11-23', undefined],
  ])('on %s is %s', async (today, next) => {
    const expected = next ? [next] : [];
    const event = await on(today, TUESDAYS, seen);
    expect(event.marks).toEqual(expected);
    expect(event.marked).toBe(expected.length);
    const meeting = await on(today, MEETING, seen);
    expect(meeting.marks).toEqual(expected);
    expect(meeting.named).toEqual(expected);
    for (const day of meeting.gone) expect(day < today).toBe(true);
  });

  test('is named on the list of meetings, and those that are over leave it', async () => {
    const march = await on('2022-03-15', '/webinars/', seen);
    expect(march.headings).not.toContain('Уже прошли');
    const june = await on('2022-06-15', '/webinars/', seen);
    expect(june.named).toContain('2022-06-21');
    expect(june.headings).toEqual(expect.arrayContaining(['Впереди', 'Уже прошли']));
    const after = await on('2026-11-23', '/webinars/', seen);
    expect(after.text).toContain('Отдельных встреч впереди нет');
    expect(after.named).toEqual([]);
  });
});

describe('a role’s year', () => {
  const groups = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
        name: group.dataset.group ?? '',
        visible: group.checkVisibility(),
        events: [...group.querySelectorAll<HTMLElement>('[data-event]')]
          .filter((row) => row.checkVisibility())
          .map((row) => row.dataset.event ?? ''),
      })),
    );

  test('loses no event and shows none twice, whatever the day', async () => {
    const all = async (day: string) =>
      (await on(day, SCHOOL, groups)).flatMap(({ events }) => events).sort();
    const built = await all('2022-03-15');
    expect(built.length).toBeGreaterThan(5);
    for (const day of [...DAYS, '2022-12-31']) expect(await all(day)).toEqual(built);
  });

  test('says that it is over', async () => {
    const shown = await on('2026-11-23', SCHOOL, groups);
    expect(shown.filter(({ visible }) => visible).map(({ name }) => name)[0]).toBe('over');
    const { text, headings } = await on('2026-11-23', SCHOOL, seen);
    expect(text).toContain('2022 год закончился');
    expect(headings).toContain('Что было');
    expect(headings).not.toContain('Ближайшие 30 дней');
  });
});

describe('«Что дальше»', () => {
  test.each(['2022-03-15', '2022-03-18', '2022-06-15', '2022-10-01'])(
    'holds the four nearest on %s',
    async (today) => {
      const rows = await on(today, '/', (page) =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.agenda [data-days]')].map((row) => ({
            days: row.dataset.days?.split(' ') ?? [],
            shown: row.checkVisibility()
              ? row.querySelector('time[data-block]')?.getAttribute('datetime')
              : null,
          })),
        ),
      );
      const nearest = rows.flatMap(({ days }) => days.find((day) => day >= today) ?? []).sort();
      expect(rows.flatMap(({ shown }) => shown ?? [])).toEqual(nearest.slice(0, 4));
      expect(nearest.length).toBeGreaterThan(3);
    },
  );

  test('gives way to the results after the year', async () => {
    await on('2026-11-23', '/', async (page) => {
      const box = page.locator('.agenda');
      expect(await box.innerText()).toContain('2022 год закончился');
      expect(await box.locator('li:visible').count()).toBe(0);
      expect(await box.locator('a[href="/results/"]:visible').count()).toBe(1);
    });
  });
});

test('without JavaScript the pages stand as on the day of the build', async () => {
  for (const path of PAGES) {
    const html = await visit(
      path,
      async (page) => ({
        rows: await page.locator('near-day:visible').allInnerTexts(),
        hidden: await page.locator('.agenda li:visible').count(),
      }),
      { javaScriptEnabled: false },
    );
    expect(html.rows.length).toBeGreaterThan(0);
    if (path === '/') expect(html.hidden).toBe(4);
  }
});
