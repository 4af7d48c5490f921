import { describe, expect, test } from 'vitest';
import { contradictionsIn, type Row } from './made-up-events.ts';

describe('words that disagree inside one event', () => {
  const cases: [what: string, row: Row, clashes: string[]][] = [
    [
      'another level in the indicator',
      { title: 'Муниципальный мониторинг сайтов', indicator: 'Проведён региональный мониторинг' },
      ['roadmap-level 1.1'],
    ],
    [
      'the same level in other cases',
      { title: 'Региональная экспертиза', task: 'Проведение региональной экспертизы' },
      [],
    ],
    [
      'the level of something else',
      { title: 'Региональная экспертиза', indicator: 'Муниципальные координаторы уведомлены' },
      [],
    ],
    [
      'another level of one of two checks',
      {
        title: 'Региональная экспертиза и муниципальный мониторинг',
        indicator: 'Проведена муниципальная экспертиза',
      },
      ['roadmap-level 1.1'],
    ],
    [
      'another frequency in the task',
      { title: 'Еженедельные встречи', task: 'Ежемесячно встречаться' },
      ['roadmap-frequency 1.1'],
    ],
    [
      'another frequency in the deadline',
      { title: 'Ежемесячные встречи', deadline: 'еженедельно' },
      ['roadmap-frequency 1.1'],
    ],
    [
      'a frequency that only the deadline names',
      { deadline: 'еженедельно', indicator: 'Ежеквартальный отчёт' },
      ['roadmap-frequency 1.1'],
    ],
    [
      'a frequency that only the days of the deadline tell',
      { deadline: 'по средам', indicator: 'Ежемесячный отчёт' },
      ['roadmap-frequency 1.1'],
    ],
    ['one frequency everywhere', { title: 'Еженедельная встреча', deadline: 'еженедельно' }, []],
    [
      'another kind of meeting',
      { title: 'Проведение семинара', indicator: 'Приняли участие в вебинаре' },
      ['roadmap-meeting 1.1'],
    ],
    [
      'one of two kinds of meeting',
      { title: 'Совещания/вебинары', indicator: 'Участие в вебинарах' },
      [],
    ],
  ];
  test.each(cases)('%s', (_, row, clashes) => {
    expect(contradictionsIn({ '1.1': row })).toEqual(clashes);
  });
});

describe('counts', () => {
  const counts = { schools: 53, municipalities: 27 };
  const cases: [what: string, rows: Record<string, Row>, clashes: string[]][] = [
    [
      'one event that counts other curators',
      {
        '1.1': { all: { curator: 50 } },
        '1.2': { all: { curator: 53 } },
        '1.3': { all: { curator: 53 } },
      },
      ['roadmap-count 1.1 1.2'],
    ],
    [
      'a map that counts other schools than site.yaml',
      { '1.1': { all: { school: 54 } } },
      ['roadmap-count 1.1'],
    ],
    [
      'a coordinator for each municipality',
      { '1.1': { all: { municipality: 27 } }, '1.2': { all: { coordinator: 26 } } },
      ['roadmap-count 1.2 1.1'],
    ],
    [
      'a selection of other schools',
      {
        '1.1': { task: 'Отбор 52 общеобразовательных организаций' },
        '1.2': { all: { school: 53 } },
        '1.3': { all: { school: 53 } },
      },
      ['roadmap-count 1.1 1.2'],
    ],
    ['a few of all', { '1.1': { all: { school: 53 } }, '1.2': { some: { school: 2 } } }, []],
    ['the same everywhere', { '1.1': { all: { school: 53, municipality: 27, curator: 40 } } }, []],
  ];
  test.each(cases)('%s', (_, rows, clashes) => {
    expect(contradictionsIn(rows, { counts })).toEqual(clashes);
  });

  test('site.yaml counts its own year only', () => {
    expect(contradictionsIn({ '1.1': { all: { school: 54 } } }, { counts, year: 2023 })).toEqual(
      [],
    );
  });
});

test('a meeting on a day off is found, one beside it is not', () => {
  const holidays = [{ date: '2022-03-08', name: 'Праздник' }];
  expect(
    contradictionsIn(
      { '1.1': { deadline: '08.03.2022' }, '1.2': { deadline: '09.03.2022' } },
      { holidays },
    ),
  ).toEqual(['roadmap-holiday 1.1']);
});
