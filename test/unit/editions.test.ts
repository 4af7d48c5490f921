import { describe, expect, test } from 'vitest';
import {
  changeCounts,
  editionsOfYear,
  historyOf,
  removedEvents,
} from '../../src/domain/edition-changes.ts';
import { eventsOf } from '../../src/domain/roadmap.ts';
import { visibleContent } from '../../src/domain/visible.ts';
import { amended, textOf } from './amended.ts';

const { content } = amended();
const on = (today: string) => visibleContent(content, today);
const deadline = (today: string, id: string) =>
  on(today).roadmap.find((event) => event.id === id)?.data.deadline;
const kinds = (today: string, year = '2022') =>
  editionsOfYear(on(today), year).map(({ edition, changes }) => [
    edition.plan.id,
    changes.map(({ kind, number }) => `${kind} ${number}`).join(', '),
  ]);
const FIRST = 'reworded 1.6, moved 2.7, added 2.18, moved 5.4, removed 6.5';

describe('the edition in force', () => {
  test.each([
    ['2022-05-15', 'до 24.05.2022'],
    ['2022-05-16', 'до 08.06.2022'],
    ['2022-08-31', 'до 08.06.2022'],
    ['2022-09-01', 'до 10.06.2022'],
    ['2026-11-25', 'до 10.06.2022'],
  ])('on %s event 5.4 is due %s', (today, expected) => {
    expect(deadline(today, '2022/5.4')).toBe(expected);
  });

  test.each([
    ['2022-05-15', [['2022', '']]],
    [
      '2022-05-16',
      [
        ['2022', ''],
        ['2022-1', FIRST],
      ],
    ],
    [
      '2022-09-01',
      [
        ['2022', ''],
        ['2022-1', FIRST],
        ['2022-2', 'moved 5.4'],
      ],
    ],
  ])('on %s readers know these editions and no later ones', (today, expected) => {
    expect(kinds(today)).toEqual(expected);
  });

  test('an amendment’s document and its files stay unknown until its day', () => {
    const ids = on('2022-05-15').documents.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('vymyshlennyy'))).toEqual(['vymyshlennyy-prikaz-2023']);
    expect(on('2022-05-15').attachments).toHaveLength(1);
    expect(on('2022-05-16').attachments).toHaveLength(2);
  });

  test('every event is found under its year, whichever edition brought it in', () => {
    const now = on('2022-09-15');
    expect(now.roadmap.map(({ id }) => id.split('/')[0])).not.toContain('2022-1');
    expect(eventsOf(now, 2022, '2022-09-15')).toHaveLength(51);
    expect(eventsOf(now, 2023, '2022-09-15').map(({ number }) => number)).toEqual(['1.1', '1.2']);
    expect(now.plans.map(({ id }) => id)).toEqual(['2022', '2023']);
  });

  test('what editors had said of an event stays with its new wording', () => {
    const event = on('2022-09-15').roadmap.find(({ id }) => id === '2022/2.7');
    expect(event?.data.deadline).toContain('28.06.2022');
    expect(event?.data.participants).toEqual(['regional-coordinator']);
  });

  test('a whole new table takes out the events that it does not name', () => {
    const plan = textOf('plans/2022-1.yaml').replace(/removed:\n.*\n/, 'complete: true\n');
    const whole = visibleContent(amended({ 'plans/2022-1.yaml': plan }).content, '2022-05-16');
    expect(whole.roadmap.filter(({ id }) => id.startsWith('2022/')).map(({ id }) => id)).toEqual([
      '2022/1.6',
      '2022/2.18',
      '2022/2.7',
      '2022/5.4',
    ]);
    expect(removedEvents(whole)).toHaveLength(48);
  });

  test('an event that shared cells with an excluded one keeps their words', () => {
    const plan = textOf('plans/2022-1.yaml').replace('"6.5"', '"3.2"');
    const rest = visibleContent(amended({ 'plans/2022-1.yaml': plan }).content, '2022-05-16');
    const [before, after] = [on('2022-05-15'), rest].map(
      (shown) =>
        eventsOf(shown, 2022, '2022-05-16').find(({ number }) => number === '3.3')?.actions,
    );
    expect(after?.[0]?.task).toBe(before?.[0]?.task);
    expect(after?.[0]?.indicator.text).toMatch(/\S/);
    expect(historyOf('2022/3.3', rest)).toEqual([]);
  });

  test('an amendment of the first map and one of its amendment are taken in the order of their days', () => {
    const plan = textOf('plans/2022-2.yaml').replace('amends: "2022-1"', 'amends: "2022"');
    const other = visibleContent(amended({ 'plans/2022-2.yaml': plan }).content, '2022-09-15');
    expect(other.roadmap).toEqual(on('2022-09-15').roadmap);
  });
});

describe('what changed', () => {
  const history = (id: string) => historyOf(id, on('2022-09-15'));

  test('a moved deadline is told in both wordings and both days', () => {
    const [first, second] = history('2022/5.4');
    expect(first?.change.days).toMatchObject({
      before: 'последний день — 24 мая 2022 года, вторник',
      after: 'последний день — 8 июня 2022 года, среда',
    });
    expect(second?.change.cells.map(({ name, pieces }) => [name, pieces.slice(0, 4)])).toEqual([
      [
        'Срок реализации',
        [
          { kind: 'same', text: 'до' },
          { kind: 'gone', text: '08.06.2022' },
          { kind: 'new', text: '10.06.2022' },
        ],
      ],
      [
        'Показатель',
        [
          { kind: 'same', text: 'В' },
          { kind: 'gone', text: '53' },
          { kind: 'new', text: '52' },
          expect.objectContaining({ kind: 'same' }),
        ],
      ],
    ]);
  });

  test('a changed recurrence names the single days that went', () => {
    expect(history('2022/2.7')[0]?.change.days).toMatchObject({
      gone: ['2022-07-05', '2022-08-30'],
      come: [],
    });
  });

  test('a reworded cell is named, and the other cells are left out', () => {
    expect(history('2022/1.6')[0]?.change).toMatchObject({ kind: 'reworded', days: null });
    expect(history('2022/1.6')[0]?.change.cells.map(({ name }) => name)).toEqual(['Показатель']);
  });

  test('the counts of an amendment are told by kind', () => {
    const [, first] = editionsOfYear(on('2022-09-15'), '2022');
    expect(changeCounts(first?.changes ?? []).replace(/\u00a0/g, ' ')).toBe(
      'изменён срок: 2, добавлено: 1, исключено: 1, изменён текст: 1',
    );
  });
});
