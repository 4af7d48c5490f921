import { describe, expect, test } from 'vitest';
import { DATASETS, jsonText } from '../../src/formats/datasets.ts';
import { practicesData } from '../../src/formats/practices-json.ts';
import { roadmapData } from '../../src/formats/roadmap-json.ts';
import { setting } from './setting.ts';

const data = roadmapData(setting, 2022);
const event = (number: string) => {
  const found = data.events.find((one) => one.number === number);
  if (!found) throw new Error(`нет события ${number}`);
  return found;
};

describe('дорожная карта как данные', () => {
  test('наверху версия, год, регион, день и приказ', () => {
    const { events, sections, ...head } = data;
    expect(head).toEqual({
      version: 1,
      year: 2022,
      region: 'saratov',
      asOf: '2022-03-15',
      source: { title: expect.stringContaining('Приказ'), number: '201', date: '2022-02-21' },
    });
    expect(sections.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(Object.keys(sections[0] ?? {})).toEqual(['number', 'title']);
    expect(
      sections.map(({ number }) => events.filter(({ section }) => section === number).length),
    ).toEqual([9, 17, 6, 4, 10, 5]);
  });

  test('события стоят в порядке таблицы, 2.9 раньше 2.10', () => {
    const numbers = data.events.map(({ number }) => number);
    expect(numbers.indexOf('2.10')).toBe(numbers.indexOf('2.9') + 1);
    expect(numbers[0]).toBe('1.1');
    expect(numbers.at(-1)).toBe('6.5');
  });

  test('событие имеет ровно те поля, что обещаны', () => {
    for (const one of data.events) {
      expect(Object.keys(one)).toEqual([
        'number',
        'section',
        'title',
        'url',
        'deadline',
        'done',
        'status',
        'actions',
        'webinars',
        'news',
        'documents',
      ]);
      expect(Object.keys(one.deadline)).toEqual([
        'text',
        'kind',
        'start',
        'end',
        'rrule',
        'occurrences',
      ]);
      expect(one.url).toBe(`https://example.ru/500plus/roadmap/2022/${one.number}/`);
      expect(one.actions.length).toBeGreaterThan(0);
      for (const action of one.actions) {
        expect(Object.keys(action)).toEqual(['executors', 'executorsText', 'task', 'indicator']);
        expect(action.task).not.toBe('');
        expect(action.indicator.text).not.toBe('');
      }
    }
  });

  test.each([
    ['2.7', 'weekly', '2022-02-08', '2022-12-20', 39],
    ['3.1', 'weekly', '2022-02-10', '2022-12-22', 35],
    ['2.6', 'monthly', '2022-03-29', '2022-12-27', 10],
    ['3.2', 'day', '2022-03-16', '2022-03-16', 1],
    ['4.1', 'range', '2022-02-14', '2022-03-01', 0],
    ['1.7', 'month', '2022-03-01', '2022-03-31', 0],
    ['2.11', 'months', '2022-10-01', '2022-12-31', 0],
    ['2.13', 'year', '2022-01-01', '2022-12-31', 0],
    ['5.2', 'by', null, '2022-03-25', 0],
    ['1.8', 'weekly', null, null, 0],
    ['6.4', 'always', null, null, 0],
  ])('срок %s: %s с %s по %s, дней %s', (number, kind, start, end, count) => {
    const { deadline } = event(number);
    expect([deadline.kind, deadline.start, deadline.end, deadline.occurrences.length]).toEqual([
      kind,
      start,
      end,
      count,
    ]);
  });

  test('«(исполнено)» становится признаком, а не сроком', () => {
    expect(data.events.filter(({ done }) => done).map(({ number }) => number)).toEqual([
      '1.2',
      '2.1',
    ]);
    expect(
      data.events.filter(({ status }) => status === 'done').map(({ number }) => number),
    ).toEqual(['1.2', '2.1']);
    expect(jsonText(data)).not.toContain('исполнено)');
  });

  test('общая ячейка 3.2 повторена у 3.3–3.6', () => {
    const [first] = event('3.2').actions;
    for (const number of ['3.3', '3.4', '3.5', '3.6']) {
      expect(event(number).actions[0]?.task).toBe(first?.task);
      expect(event(number).actions[0]?.indicator).toEqual(first?.indicator);
    }
  });

  test('связи видны с обеих сторон', () => {
    expect(event('3.2').webinars).toEqual(['delegirovanie']);
    expect(event('3.2').news).toContain('pervyy-vebinar-tyutoriala');
    const own = setting.content.roadmap.map((entry) =>
      entry.id === '2022/1.1'
        ? { ...entry, data: { ...entry.data, documents: ['prikaz-201-ot-21-02-2022'] } }
        : entry,
    );
    const linked = roadmapData({ ...setting, content: { ...setting.content, roadmap: own } }, 2022);
    expect(linked.events.find(({ number }) => number === '1.1')?.documents).toEqual([
      'prilozhenie-4-k-prikazu-201',
      'prikaz-201-ot-21-02-2022',
    ]);
  });

  test('состояние зависит от дня, всё остальное — нет', () => {
    const late = roadmapData({ ...setting, today: '2026-11-23' }, 2022);
    const still = ({ status: _, ...rest }: (typeof late.events)[number]) => rest;
    expect(late.events.map(still)).toEqual(data.events.map(still));
    expect(late.events.find(({ number }) => number === '3.2')?.status).toBe('past');
    expect(event('3.2').status).toBe('planned');
  });

  test('года без карты нет: сказано, какого файла не хватает', () => {
    expect(() => roadmapData(setting, 1999)).toThrow('plans/1999.yaml');
  });
});

describe('банк практик как данные', () => {
  const { practices, ...head } = practicesData(setting);

  test('наверху версия, день и регион; практик столько же, сколько опубликовано', () => {
    expect(head).toEqual({ version: 1, asOf: '2022-03-15', region: 'saratov' });
    expect(practices).toHaveLength(
      setting.content.practices.filter(({ data }) => data.status === 'published').length,
    );
  });

  test('у каждой всё обещанное, образец назван образцом и стоит на первой ступени', () => {
    const keys = [
      'slug',
      'title',
      'summary',
      'sample',
      'risks',
      'level',
      'context',
      'cost',
      'duration',
      'evidence',
      'results',
      'measures',
      'replications',
      'updated',
      'url',
    ];
    for (const practice of practices) {
      expect(Object.keys(practice)).toEqual(expect.arrayContaining(keys));
      expect(practice.url).toBe(`https://example.ru/500plus/practices/${practice.slug}/`);
      expect(practice.evidence.reasons.length).toBe(practice.evidence.level);
      if (practice.sample) {
        expect(practice.evidence.level).toBe(1);
        expect(
          practice.results.every(({ before, after }) => before === null && after === null),
        ).toBe(true);
      }
    }
    expect(practices.some(({ sample }) => sample)).toBe(true);
  });

  test('срок меры сказан словами и числами', () => {
    const [measure] = practices.find(({ slug }) => slug === 'vhodnaya-diagnostika')?.measures ?? [];
    expect(measure?.when).toEqual({ text: '2-я неделя', week: 2, weeks: 1, month: null });
  });
});

test('все наборы данных — JSON, одинаковый от сборки к сборке, и без имён файлов редактора', () => {
  for (const { json } of Object.values(DATASETS)) {
    const text = jsonText(json(setting));
    expect(jsonText(json(setting))).toBe(text);
    expect(JSON.parse(text).version).toBe(1);
    expect(text).not.toMatch(/"file": "[a-z]+\//);
  }
});
