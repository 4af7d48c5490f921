import { describe, expect, test } from 'vitest';
import { contradictionsOf } from '../../src/domain/contradictions.ts';
import { contradictionsIn, type Row } from './made-up-events.ts';
import { setting } from './setting.ts';

const TODAY = '2022-03-15';

describe('the order’s own contradictions are found, each with both places', () => {
  const real = contradictionsOf(setting.content, TODAY);
  const cases: [rule: string, event: string, other: string | null, quoted: string[]][] = [
    ['roadmap-order', '5.2', '4.2', ['до 25.03.2022', '14.02.2022 – 30.03.2022']],
    ['roadmap-order', '5.4', '4.3', ['до 24.05.2022', '25.04.2022 – 01.06.2022']],
    ['roadmap-order', '5.5', '4.3', ['24.05.2022 – 30.05.2022', '25.04.2022 – 01.06.2022']],
    ['roadmap-order', '5.7', '4.4', ['до 24.10.2022', '15.09.2022 – 01.11.2022']],
    ['roadmap-order', '5.8', '4.4', ['24.10.2022 – 31.10.2022', '15.09.2022 – 01.11.2022']],
    [
      'roadmap-level',
      '5.8',
      null,
      ['региональная содержательная экспертиза', 'муниципальная содержательная экспертиза'],
    ],
    ['roadmap-frequency', '3.1', null, ['еженедельных', 'ежемесячных']],
    ['roadmap-meeting', '2.2', null, ['совещания', 'вебинара']],
    [
      'roadmap-holiday',
      '2.7',
      null,
      [
        'еженедельно по вторникам',
        '8 марта, вторник: Международный женский день',
        '3 мая, вторник',
        '10 мая, вторник',
      ],
    ],
  ];
  test.each(cases)('%s at %s', (rule, event, other, quoted) => {
    const own = real.filter((item) => item.rule === rule && item.event === `2022/${event}`);
    expect(own).toHaveLength(1);
    expect(own[0]?.other).toBe(other && `2022/${other}`);
    expect(own[0]?.where).toHaveLength(2);
    for (const words of quoted) expect(own[0]?.message).toContain(words);
  });

  test('and nothing else is taken for one', () => {
    expect(real.map(({ rule, event }) => `${rule} ${event.slice(5)}`).sort()).toEqual(
      cases.map(([rule, event]) => `${rule} ${event}`).sort(),
    );
  });
});

const supply = { title: 'Подготовка подтверждающих документов в рамках 1 этапа' };
const check = { title: 'Экспертиза подтверждающих документов в рамках 1 мониторинга' };
const MAY = '25.04.2022 – 01.06.2022';

describe('order of deadlines', () => {
  const cases: [what: string, rows: Record<string, Row>, clashes: string[]][] = [
    [
      'an expertise that ends before uploads do',
      { '1.1': { ...supply, deadline: MAY }, '1.2': { ...check, deadline: 'до 24.05.2022' } },
      ['roadmap-order 1.2 1.1'],
    ],
    [
      'an expertise that ends on the same day',
      { '1.1': { ...supply, deadline: MAY }, '1.2': { ...check, deadline: 'до 01.06.2022' } },
      [],
    ],
    [
      'an expertise of another stage',
      {
        '1.1': { ...supply, deadline: MAY },
        '1.2': { title: 'Экспертиза подтверждающих документов II этапа', deadline: '02.02.2022' },
      },
      [],
    ],
    [
      'stages written in other ways',
      {
        '1.1': { title: 'Размещение подтверждающих документов 2-го этапа', deadline: MAY },
        '1.2': {
          title: 'Экспертиза подтверждающих документов второго этапа',
          deadline: '02.02.2022',
        },
        '1.3': { title: 'Экспертиза подтверждающих документов, этап 2', deadline: '02.02.2022' },
        '1.4': { title: 'Экспертиза подтверждающих документов II этапа', deadline: '02.02.2022' },
      },
      ['roadmap-order 1.2 1.1', 'roadmap-order 1.3 1.1', 'roadmap-order 1.4 1.1'],
    ],
    [
      'an expertise of other documents',
      {
        '1.1': { title: 'Разработка концептуальных документов', deadline: MAY },
        '1.2': { title: 'Экспертиза подтверждающих документов', deadline: '02.02.2022' },
      },
      [],
    ],
    [
      'concept documents that are due after their expertise',
      {
        '1.1': { title: 'Разработка концептуальных документов', deadline: MAY },
        '1.2': { title: 'Экспертиза концептуальных документов', deadline: 'до 31.05.2022' },
      },
      ['roadmap-order 1.2 1.1'],
    ],
    [
      'monitoring before uploads are over',
      {
        '1.1': { ...supply, deadline: MAY },
        '1.2': { title: 'Мониторинг 1 этапа', deadline: '31.05.2022' },
      },
      ['roadmap-order 1.2 1.1'],
    ],
    [
      'monitoring on the last day of uploads',
      {
        '1.1': { ...supply, deadline: MAY },
        '1.2': { title: 'Мониторинг 1 этапа', deadline: '01.06.2022' },
      },
      [],
    ],
    [
      'monitoring that begins before the expertise is over',
      {
        '1.1': { ...check, deadline: 'до 24.05.2022' },
        '1.2': { title: 'Мониторинг 1 этапа', deadline: '20.05.2022 – 30.05.2022' },
      },
      ['roadmap-order 1.2 1.1'],
    ],
    [
      'a regional expertise that begins before the municipal one is over',
      {
        '1.1': { title: 'Муниципальная экспертиза концептуальных документов', deadline: MAY },
        '1.2': {
          title: 'Региональная экспертиза концептуальных документов',
          deadline: '31.05.2022 – 10.06.2022',
        },
      },
      ['roadmap-order 1.2 1.1'],
    ],
    [
      'a regional expertise that begins on the municipal one’s last day',
      {
        '1.1': { title: 'Муниципальная экспертиза концептуальных документов', deadline: MAY },
        '1.2': {
          title: 'Региональная экспертиза концептуальных документов',
          deadline: '01.06.2022 – 10.06.2022',
        },
      },
      [],
    ],
    ['events without days', { '1.1': supply, '1.2': { ...check, deadline: 'до 24.05.2022' } }, []],
    [
      'an event that an editor put after another and that begins earlier',
      { '1.1': { deadline: MAY }, '1.2': { deadline: '31.05.2022', after: ['2022/1.1'] } },
      ['roadmap-order 1.2 1.1'],
    ],
    [
      'an event that begins when the one before it ends',
      { '1.1': { deadline: MAY }, '1.2': { deadline: '01.06.2022', after: ['2022/1.1'] } },
      [],
    ],
    [
      'a pair that the texts and the editor both name, said once',
      {
        '1.1': { ...supply, deadline: MAY },
        '1.2': { ...check, deadline: 'до 24.05.2022', after: ['2022/1.1'] },
      },
      ['roadmap-order 1.2 1.1'],
    ],
  ];
  test.each(cases)('%s', (_, rows, clashes) => {
    expect(contradictionsIn(rows)).toEqual(clashes);
  });
});
