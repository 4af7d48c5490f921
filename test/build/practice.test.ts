import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'section-bank-'));
const dist = join(folder, 'dist');

/** The words of a built page, a no-break space as a space. */
const words = (path: string): string =>
  readFileSync(join(dist, path), 'utf8')
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;])/g, '$1');
const bank = () =>
  JSON.parse(readFileSync(join(dist, 'data/practices.json'), 'utf8')) as {
    practices: { slug: string; [field: string]: unknown }[];
  };

beforeAll(async () => {
  cpSync('test/fixtures/khabarovsk', join(folder, 'content'), { recursive: true });
  cpSync('test/fixtures/bank', join(folder, 'content'), { recursive: true });
  await buildSite(dist, { CONTENT_DIR: join(folder, 'content'), TODAY: '2022-03-15' });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the page of a practice of a real school', () => {
  const page = () => words('practices/polnaya-praktika/index.html');

  test('shows both numbers, their days, source, change and who confirmed them', () => {
    expect(page()).toContain('было 40 % стало 62,5 % разница больше на 22,5 процентного пункта');
    expect(page()).toMatch(/Измерено 15 сентября 2021 года и 20 декабря 2021 года/);
    expect(page()).toContain('Подтвердил муниципалитет (выдуманное управление образования)');
  });

  test('does not hide that nothing changed, and counts up from zero', () => {
    expect(page()).toContain('было 12 в неделю стало 12 в неделю разница не изменилось');
    expect(page()).toContain('было 0 в месяц стало 3 в месяц разница больше на 3 в месяц');
  });

  test('stands on its step and says what the next one wants, and what is there already', () => {
    expect(page()).toContain('Чего не хватает до ступени «повторена»');
    expect(page()).toContain('Назовите справку, протокол или отчёт повторившей школы');
    expect(page()).toContain('Уже есть и для ступени «оценена независимо»');
  });

  test('adds up its cost and gives the programme what it needs', () => {
    expect(page()).toContain('24 ч: 2 × 12');
    expect(page()).toContain('не меньше 2 ч рабочего времени, 24 ч сверх нагрузки, 450 ₽');
    for (const part of ['Цель Выдуманная цель', 'Методы сбора информации', 'Ожидаемые результаты'])
      expect(page()).toContain(part);
  });

  test('tells what did not work when it was repeated, and whom to ask', () => {
    expect(page()).toContain('Малокомплектная школа, Другая выдуманная школа');
    expect(page()).toContain('Не сработало. Выдуманная неудача повторения');
    expect(page()).toContain('Почта: proba@example.ru');
  });

  test('is the only one counted in the map, and each of its kinds of school has it', () => {
    expect(words('practices/gaps/index.html')).toContain(
      'Всего 3 клетки, без настоящей практики 1',
    );
  });
});

describe('a withdrawn practice', () => {
  test('keeps its address with the reason, for readers alone', () => {
    const html = readFileSync(join(dist, 'practices/snyataya-praktika/index.html'), 'utf8');
    expect(words('practices/snyataya-praktika/index.html')).toContain(
      'Практика снята. Числа не подтвердились',
    );
    expect(html).not.toContain('data-pagefind-body');
  });

  test('is in no list, in no data and in no count', () => {
    for (const path of [
      'practices/index.html',
      'practices/gaps/index.html',
      'risks/distsiplina/index.html',
    ])
      expect(readFileSync(join(dist, path), 'utf8')).not.toContain('snyataya-praktika');
    expect(bank().practices.map(({ slug }) => slug)).not.toContain('snyataya-praktika');
    expect(readFileSync(join(dist, 'data/practices.csv'), 'utf8')).not.toContain('снятая');
  });
});

test('open data of a practice holds all that its page says', () => {
  const found = bank().practices.find(({ slug }) => slug === 'polnaya-praktika');
  expect(found).toMatchObject({
    sample: false,
    school: 'Выдуманная школа № 0',
    level: 'school',
    context: { sizes: ['under-100', '100-500'], needs: ['10-30'] },
    cost: { level: 'medium', sum: { load: 2, extra: 24, money: 450, level: 'medium' } },
    duration: 3,
    evidence: { level: 3, id: 'confirmed', ahead: ['оценена независимо'] },
    program: { goal: 'Выдуманная цель.' },
    measures: [{ when: { week: 1, weeks: 2, month: null } }],
    replications: [{ failed: 'Выдуманная неудача повторения.' }],
  });
  expect(found?.results).toContainEqual(
    expect.objectContaining({
      before: 40,
      after: 62.5,
      period: { from: '2021-09-15', to: '2021-12-20' },
      confirmed: [expect.objectContaining({ by: 'municipality', date: '2021-12-27' })],
    }),
  );
});
