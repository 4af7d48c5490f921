import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/domain/program.ts';
import { choose, hasEdits, recompose, restart } from '../../src/domain/program-choose.ts';
import { programSource } from '../../src/domain/program-content.ts';
import { apply } from '../../src/domain/program-edit.ts';
import { BANK, draftFor } from './program-bank.ts';
import { setting } from './setting.ts';

const one = (draft: Draft, risk: string) => {
  const found = draft.programs.find((program) => program.risk === risk);
  if (!found) throw new Error(`no programme for ${risk}`);
  return found;
};
const whats = (draft: Draft, risk: string) => one(draft, risk).measures.map(({ what }) => what);

describe('composing a programme', () => {
  test('gives one document for each risk, in the order of the risks', () => {
    const draft = draftFor({ risks: ['roditeli', 'kadry'], practices: ['a', 'c'] });
    expect(draft.programs.map(({ risk }) => risk)).toEqual(['kadry', 'roditeli']);
  });

  test('takes a practice into every chosen risk it answers, first those it answers mainly', () => {
    const draft = draftFor({ risks: ['kadry', 'motivatsiya'], practices: ['a', 'b'] });
    expect(one(draft, 'kadry').practices.map(({ id }) => id)).toEqual(['a']);
    expect(one(draft, 'motivatsiya').practices.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('fills every part from the practices and says a shared line once', () => {
    const { goal, tasks, targets, methods, expected, performers } = one(
      draftFor({ risks: ['motivatsiya'], practices: ['a', 'b'] }),
      'motivatsiya',
    );
    expect({
      goal,
      tasks: tasks.map(({ text }) => text),
      targets: targets.map(({ name }) => name),
      methods: methods.map(({ text }) => text),
      expected: expected.map(({ text }) => text),
      performers,
    }).toEqual({
      goal: 'Цель b. Цель a.',
      tasks: ['Задача b', 'Общая задача', 'Задача a'],
      targets: ['Показатель b, %', 'Показатель a, %'],
      methods: ['Метод b', 'Метод a'],
      expected: ['Итог b', 'Итог a'],
      performers: 'директор, учитель, куратор',
    });
  });

  test('leaves values that only the school knows empty', () => {
    const [target] = one(draftFor({ risks: ['kadry'], practices: ['a'] }), 'kadry').targets;
    expect(target).toMatchObject({ now: '', goal: '' });
  });

  test('puts measures in the order of their days', () => {
    const draft = draftFor({ risks: ['motivatsiya'], practices: ['a', 'b'] });
    expect(whats(draft, 'motivatsiya')).toEqual(['Первое дело', 'Второе дело', 'Дело сентября']);
  });

  test('numbers every line once over all documents', () => {
    const draft = draftFor({ risks: ['kadry', 'motivatsiya'], practices: ['a', 'b'] });
    const ids = draft.programs.flatMap(({ tasks, targets, methods, measures, expected }) =>
      [...tasks, ...targets, ...methods, ...measures, ...expected].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids)).toBeLessThan(draft.next);
  });

  test('reads the shipped bank: every practice brings tasks and measures with days', () => {
    const source = programSource(setting.content);
    expect(source.practices.length).toBeGreaterThanOrEqual(10);
    for (const { id, main, tasks, measures } of source.practices) {
      expect({ id, parts: [main, tasks, measures].map((list) => list.length > 0) }).toEqual({
        id,
        parts: [true, true, true],
      });
    }
  });
});

describe('another choice', () => {
  const base = draftFor({ risks: ['motivatsiya'], practices: ['a'] });
  const first = one(base, 'motivatsiya').measures[0];
  const edited = apply(base, {
    do: 'change',
    risk: 'motivatsiya',
    list: 'measures',
    id: first?.id ?? 0,
    field: 'what',
    text: 'Наше дело',
  });

  test('adds the lines of a new practice and keeps what the school wrote', () => {
    const next = choose(edited, BANK, { ...edited.choice, practices: ['a', 'b'] });
    expect(whats(next, 'motivatsiya')).toEqual(['Наше дело', 'Второе дело', 'Дело сентября']);
  });

  test('takes away the lines of a practice that left, but never those the school changed', () => {
    const next = choose(edited, BANK, { ...edited.choice, practices: [] });
    expect(whats(next, 'motivatsiya')).toEqual(['Наше дело']);
  });

  test('does not bring back what the school removed', () => {
    const removed = apply(base, {
      do: 'remove',
      risk: 'motivatsiya',
      list: 'measures',
      id: first?.id ?? 0,
    });
    const next = choose(removed, BANK, { ...removed.choice, practices: ['a', 'b'] });
    expect(whats(next, 'motivatsiya')).toEqual(['Второе дело', 'Дело сентября']);
  });

  test('follows with the goal unless the school wrote its own', () => {
    const own = apply(base, { do: 'write', risk: 'motivatsiya', field: 'goal', text: 'Своя' });
    const goal = (draft: Draft) =>
      one(choose(draft, BANK, { ...draft.choice, practices: ['b'] }), 'motivatsiya').goal;
    expect([goal(base), goal(own)]).toEqual(['Цель b.', 'Своя']);
  });

  test('keeps a programme for a risk that this section does not know', () => {
    const foreign = { ...base, programs: [{ ...one(base, 'motivatsiya'), risk: 'inoy' }] };
    const next = choose(foreign, BANK, { ...base.choice, risks: ['kadry'] });
    expect(next.programs.map(({ risk }) => risk)).toEqual(['kadry', 'inoy']);
  });

  test('passes over risks and practices that do not exist', () => {
    const draft = draftFor({ risks: ['nikto', 'kadry'], practices: ['nichto'] });
    expect(draft.choice).toMatchObject({ risks: ['kadry'], practices: [] });
  });
});

describe('another first day', () => {
  const base = draftFor({ risks: ['kadry'], practices: ['a'] });
  const [early, late] = one(base, 'kadry').measures;

  test('moves days that nobody touched and leaves the others', () => {
    const edited = apply(base, {
      do: 'change',
      risk: 'kadry',
      list: 'measures',
      id: late?.id ?? 0,
      field: 'end',
      text: '2022-05-20',
    });
    const next = one(restart(edited, BANK, '2022-03-21'), 'kadry').measures;
    expect(next.map(({ start, end }) => [start, end])).toEqual([
      ['2022-03-21', '2022-03-27'],
      ['2022-03-28', '2022-05-20'],
    ]);
  });

  test('keeps an order that the school chose by hand', () => {
    const moved = apply(base, {
      do: 'move',
      risk: 'kadry',
      list: 'measures',
      id: early?.id ?? 0,
      by: 1,
    });
    expect(whats(restart(moved, BANK, '2022-03-21'), 'kadry')).toEqual([
      'Второе дело',
      'Первое дело',
    ]);
  });
});

describe('the school’s own edits', () => {
  const base = draftFor({ risks: ['kadry'], practices: ['a'] });
  test('are none right after composing, also for another first day', () => {
    expect(hasEdits(base, BANK)).toBe(false);
    expect(hasEdits(restart(base, BANK, '2022-04-04'), BANK)).toBe(false);
  });

  test('are seen in any line, and gone after composing anew', () => {
    const edited = apply(base, { do: 'add', risk: 'kadry', list: 'tasks' });
    expect(hasEdits(edited, BANK)).toBe(true);
    expect(hasEdits(recompose(edited, BANK), BANK)).toBe(false);
  });
});
