import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { differing, page, words } from './dist.ts';

const { amended, within } = inject('sites');
const read = (path: string) => words(page(amended, path));

test('the page of an amendment tells what moved, came, went and was reworded', () => {
  const html = page(amended, '/roadmap/2022/amendments/1/');
  const text = words(html).replaceAll('[убрано: ', '').replaceAll('[стало: ', '');
  for (const told of [
    'изменён срок: 2, добавлено: 1, исключено: 1, изменён текст: 1',
    'последний день — 24 мая 2022 года, вторник',
    'последний день — 8 июня 2022 года, среда',
    'Дней больше нет 5 июля (вторник), 30 августа (вторник)',
    'Вымышленное событие для проверки',
  ])
    expect(text).toContain(told);
  expect(html).toMatch(/<del[^>]*><span class="vh[^>]*>\[убрано: <\/span>24\.05\.2022/);
  expect(html).toMatch(/<ins[^>]*><span class="vh[^>]*>\[стало: <\/span>08\.06\.2022/);
});

test('the year’s table, its data, calendars and roles follow the edition in force', () => {
  const table = page(amended, '/roadmap/2022/');
  expect(words(table)).toContain('до 10.06.2022');
  expect(words(table)).not.toContain('до 24.05.2022');
  expect(table).toContain('href="/roadmap/2022/amendments/2/"');
  expect(table).not.toContain('Форум на СарВики');
  expect(page(amended, '/data/roadmap.csv')).toContain('до 10.06.2022');
  const calendar = page(amended, '/calendar/roles/municipal-coordinator.ics');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20220610');
  expect(calendar).not.toContain(
    'DTSTART;VALUE=DATE:20220524\r\nDTEND;VALUE=DATE:20220525\r\nSUMMARY:До 24 мая: 5.4',
  );
  expect(words(page(amended, '/roadmap/2022/roles/municipal-coordinator/'))).toContain(
    'до 10.06.2022',
  );
});

test('an event tells its history and its chain of documents with the sums of the files held', () => {
  const html = page(amended, '/roadmap/2022/5.4/');
  expect(read('/roadmap/2022/5.4/')).toMatch(
    /16 мая 2022 года: изменён срок[\s\S]*1 сентября 2022 года: изменён срок/,
  );
  const chain = words(html.slice(html.indexOf('id="chain"')));
  expect(chain).toMatch(
    /Приказ № 201[\s\S]*Файла в.{1,8}разделе нет[\s\S]*Приложение № 4[\s\S]*SHA-256 [0-9a-f]{64}[\s\S]*5\.4, эта страница[\s\S]*№ 0001[\s\S]*SHA-256 [0-9a-f]{64}[\s\S]*№ 0002/i,
  );
});

test('an excluded event keeps its address, says by what it was excluded, and is not found by search', () => {
  expect(read('/roadmap/2022/6.5/')).toMatch(
    /Событие исключено из дорожной карты 16 мая 2022 года\.[\s\S]*вымышленный приказ № 0001/,
  );
  expect(page(amended, '/roadmap/2022/6.5/')).not.toContain('data-search="whole"');
});

test('a second year stands beside the first with its own table, roles and data', () => {
  const list = read('/roadmap/');
  expect(list).toMatch(/Вымышленная карта на 2023 год[\s\S]*на 2022 год[\s\S]*Редакции карты/);
  expect(list).toMatch(/1 сентября 2022 года, четверг ?действует/);
  expect(read('/roadmap/2023/')).toContain('Вымышленное событие второго года');
  expect(page(amended, '/roadmap/2023/')).toContain('href="/data/roadmap-2023.xlsx"');
  expect(JSON.parse(page(amended, '/data/roadmap-2023.json')).events).toHaveLength(2);
  expect(existsSync(join(amended, 'roadmap/2023/roles/school/index.html'))).toBe(true);
  expect(page(amended, '/calendar/roadmap.ics')).toContain('UID:roadmap-2023-1.1@');
});

test('a document that changed the map leads to what it changed', () => {
  expect(page(amended, '/documents/vymyshlennyy-prikaz-1/')).toContain(
    'href="/roadmap/2022/amendments/1/"',
  );
});

test('a section without amendments has no trace of them', () => {
  const own = differing(amended, within).filter((path) => path.startsWith('roadmap/'));
  expect(own).toContain('roadmap/2022/amendments/1/index.html');
  expect(existsSync(join(within, 'roadmap/2022/amendments'))).toBe(false);
  expect(page(within, '/roadmap/2022/5.4/')).not.toContain('Как менялось');
});
