import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent, readTree } from '../../src/disk.ts';
import { launch } from '../../src/integrations/browser.ts';
import { freePort } from '../../src/integrations/free-port.ts';
import { type CollectionName, type Entry, registry } from '../../src/schema/index.ts';
import { giveFolder, readGiven } from './disk.ts';
import { add, choose, field, openForm, pick, save, type } from './editing-page.ts';

const { content } = readContent('content');
const textOf = new Map(
  readTree('content').map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]),
);

/** The largest file of every collection, with its form and the field that its name stands in. */
const largest = (Object.keys(registry) as CollectionName[]).flatMap((name) => {
  const size = ({ file }: Entry) => textOf.get(file)?.length ?? 0;
  const [entry] = (content[name] as Entry[]).toSorted((a, b) => size(b) - size(a));
  if (!entry) return [];
  const path = ['title', 'name', 'short'].find((key) => key in entry.data) ?? '';
  const [folder, id] = entry.id.includes('/')
    ? [`${name}-${entry.id.split('/')[0]}`, entry.id.split('/')[1]]
    : [name, entry.id];
  const value = String((entry.data as Record<string, unknown>)[path]);
  return [
    {
      file: entry.file,
      route: `${folder}/entries/${id}`,
      path,
      value,
      text: textOf.get(entry.file) ?? '',
    },
  ];
});
const site = {
  file: 'site.yaml',
  route: '_singletons/entries/site',
  path: 'name',
  value: content.site.name,
  text: textOf.get('site.yaml') ?? '',
};

let preview: ChildProcess;
let browser: Browser;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  preview = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...process.env, PORT: String(port), NODE_ENV: 'development', VITEST: undefined },
  } as object);
  for (let tries = 0; tries < 480; tries++) {
    const answer = await fetch(`${address}/admin/`, { headers: { accept: 'text/html' } }).catch(
      () => null,
    );
    if (answer?.ok) break;
    await pause(500);
  }
  browser = await launch();
  // A form shows a field when it comes near the screen, so the screen is tall.
  const context = await browser.newContext({
    baseURL: address,
    locale: 'ru-RU',
    viewport: { width: 1400, height: 4000 },
  });
  page = await context.newPage();
  // Without a screen the browser sometimes never finishes moving from one view to another.
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'startViewTransition', { value: undefined });
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address))
      outside.push(request.url());
  });
  const files = readTree('content').map((file) => ({ ...file, file: `content/${file.file}` }));
  await giveFolder(page, files);
  await page.goto('/admin/');
}, 300_000);

afterAll(async () => {
  await browser?.close();
  preview?.kill();
});

test('the editing page opens a local checkout in Russian, offers no login and asks no other host', async () => {
  const open = page.getByRole('button', { name: /локальн/ });
  await open.waitFor();
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^ru/);
  expect(await page.getByRole('button', { name: /Войти/ }).count()).toBe(0);
  await open.click();
  await page.getByText('Рисковые направления').first().waitFor();
});

test('a practice written in forms, with steps, results and costs, passes the check as it was saved', async () => {
  await openForm(page, 'practices/new', 'title', '');
  await type(page, 'title', 'Хор и «щит»: проба цеха');
  await type(page, 'summary', 'Проба формы: всё, что ниже, набрано в браузере.');
  await field(page, 'sample').getByRole('switch').dispatchEvent('click');
  await pick(page, 'status', 'опубликована');
  await choose(page, 'risks.main', 'Низкий уровень дисциплины');
  await pick(page, 'level', 'школа');
  await pick(page, 'context.settings', 'сельская');
  await type(page, 'problem', 'На уроках шумно.\nУчителя отвечают на это по-разному.');
  await add(page, 'steps');
  await type(page, 'steps.0.title', 'Договориться: кто и что делает');
  await type(page, 'steps.0.when.week', '1');
  await choose(page, 'steps.0.who', 'заместитель директора');
  await choose(page, 'steps.0.who', 'методист');
  await type(page, 'steps.0.text', 'Собрать учителей на час.');
  await add(page, 'results');
  await type(page, 'results.0.indicator', 'Уроки, начатые вовремя');
  await type(page, 'results.0.unit', '%');
  await type(page, 'results.0.how', 'Посчитать по листу наблюдений.');
  await pick(page, 'cost.level', 'малые');
  await add(page, 'cost.items');
  await type(page, 'cost.items.0.what', 'Час учителей');
  await pick(page, 'cost.items.0.kind', 'рабочее время и то, что в школе уже есть');
  await type(page, 'cost.items.0.amount', 'час');
  await type(page, 'cost.items.0.from', 'методический день');
  await type(page, 'duration', '3');
  await type(page, 'conditions', 'Согласны все: от директора до вахтёра');
  await save(page);
  const file = 'practices/khor-i-shchit-proba-tsekha.md';
  const text = await readGiven(page, `content/${file}`);
  const { issues, content } = readContent('content', 'public', [
    { file, bytes: new TextEncoder().encode(text) },
  ]);
  expect(issues.filter((issue) => issue.file === file)).toEqual([]);
  expect(content.practices.find((entry) => entry.file === file)?.data).toMatchObject({
    title: 'Хор и «щит»: проба цеха',
    sample: true,
    status: 'published',
    risks: { main: ['distsiplina'], also: [] },
    context: { settings: ['rural'] },
    problem: 'На уроках шумно.\nУчителя отвечают на это по-разному.',
    steps: [
      { when: { week: 1 }, who: ['deputy', 'methodologist'], text: 'Собрать учителей на час.' },
    ],
    results: [{ indicator: 'Уроки, начатые вовремя', unit: '%' }],
    cost: { level: 'low', items: [{ kind: 'load', amount: 'час' }] },
    duration: 3,
    conditions: ['Согласны все: от директора до вахтёра'],
  });
});

test.each([...largest, site])(
  '$file edited in its form changes by the edited line alone',
  async ({ file, route, path, value, text }) => {
    await openForm(page, route, path, value);
    await type(page, path, `${value} и ещё`);
    await save(page);
    const saved = await readGiven(page, `content/${file}`);
    expect(saved).toContain(`${value} и ещё`);
    expect(saved.replace(`${value} и ещё`, value)).toBe(text);
  },
);

test('a word on mistakes over a page is put away by Esc and brought back by its button', async () => {
  const spoilt = await page.context().newPage();
  await spoilt.route('**/__report?*', (route) =>
    route.fulfill({
      json: { own: 1, others: 0, title: 'На этой странице 1 ошибка', badge: '1 ошибка', html: '' },
    }),
  );
  await spoilt.goto('/news/');
  const word = spoilt.getByRole('dialog', { name: 'На этой странице 1 ошибка' });
  await word.waitFor();
  await spoilt.keyboard.press('Escape');
  await word.waitFor({ state: 'hidden' });
  await spoilt.getByRole('button', { name: '1 ошибка' }).click();
  await word.waitFor();
  await spoilt.close();
});

test('the editing page has asked no other host', () => {
  expect(outside).toEqual([]);
});
