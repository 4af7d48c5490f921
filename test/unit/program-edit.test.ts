import { array, assert, constantFrom, integer, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/domain/clean-text.ts';
import { begin, type History, record as keep, redo, seal, undo } from '../../src/domain/history.ts';
import { type Draft, LISTS } from '../../src/domain/program.ts';
import { apply, type Edit, editWords, FIELDS } from '../../src/domain/program-edit.ts';
import { opened, saved } from '../../src/domain/program-file.ts';
import { draftFor } from './program-bank.ts';

const base = draftFor({ risks: ['kadry', 'motivatsiya'], practices: ['a', 'b'] });
const risk = constantFrom('kadry', 'motivatsiya', 'nikto');
const list = constantFrom(...LISTS);
const id = integer({ min: 0, max: 30 });
const edit = oneof(
  record({ do: constantFrom('name'), field: constantFrom('school', 'director'), text: string() }),
  record({
    do: constantFrom('write'),
    risk,
    field: constantFrom('goal', 'performers'),
    text: string(),
  }),
  record({
    do: constantFrom('change'),
    risk,
    list,
    id,
    field: constantFrom('text', 'what', 'now'),
    text: string(),
  }),
  record({ do: constantFrom('add'), risk, list }),
  record({ do: constantFrom('remove'), risk, list, id }),
  record({ do: constantFrom('move'), risk, list, id, by: constantFrom(-1, 1) }),
  record({ do: constantFrom('sort'), risk }),
) as import('fast-check').Arbitrary<Edit>;

const run = (edits: Edit[]): History<Draft> =>
  edits.reduce(
    (history, one) => keep(history, apply(history.present, one), editWords(history.present, one)),
    begin(base),
  );

describe('any sequence of edits', () => {
  test('taken back step by step is as if it had never been', () => {
    assert(
      property(array(edit, { maxLength: 40 }), (edits) => {
        let history = run(edits);
        while (history.past.length > 0) history = undo(history);
        expect(history.present).toEqual(base);
      }),
    );
  });

  test('taken back and done again is where it was', () => {
    assert(
      property(array(edit, { maxLength: 40 }), (edits) => {
        const end = run(edits);
        let history = end;
        while (history.past.length > 0) history = undo(history);
        while (history.future.length > 0) history = redo(history);
        expect(history.present).toEqual(end.present);
      }),
    );
  });

  test('saved to a file and read back is the same', () => {
    assert(
      property(array(edit, { maxLength: 40 }), (edits) => {
        const { present } = run(edits);
        const clean = JSON.parse(JSON.stringify(present), (_, value) =>
          typeof value === 'string' ? cleanText(value) : value,
        );
        expect(opened(saved(clean))).toEqual({ draft: clean, error: null });
      }),
    );
  });

  test('never gives two lines one number', () => {
    assert(
      property(array(edit, { maxLength: 40 }), (edits) => {
        const ids = run(edits).present.programs.flatMap((program) =>
          LISTS.flatMap((name) => program[name].map((item) => item.id)),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('an edit', () => {
  const measures = base.programs[1]?.measures ?? [];
  const at = (place: number) => measures[place]?.id ?? 0;
  const after = (one: Edit) => apply(base, one).programs[1]?.measures.map(({ what }) => what);
  const row = { risk: 'motivatsiya', list: 'measures' } as const;

  test.each<[string, Edit, string[]]>([
    [
      'moves a row down',
      { do: 'move', ...row, id: at(0), by: 1 },
      ['Второе дело', 'Первое дело', 'Дело сентября'],
    ],
    [
      'moves a row up',
      { do: 'move', ...row, id: at(2), by: -1 },
      ['Первое дело', 'Дело сентября', 'Второе дело'],
    ],
    ['removes a row', { do: 'remove', ...row, id: at(1) }, ['Первое дело', 'Дело сентября']],
    [
      'adds an empty row at the end',
      { do: 'add', ...row },
      ['Первое дело', 'Второе дело', 'Дело сентября', ''],
    ],
  ])('%s', (_, one, expected) => expect(after(one)).toEqual(expected));

  test.each<[string, Edit]>([
    ['the first row up', { do: 'move', ...row, id: at(0), by: -1 }],
    ['the last row down', { do: 'move', ...row, id: at(2), by: 1 }],
    ['a row that is not there', { do: 'remove', ...row, id: 999 }],
    [
      'a field that a row does not have',
      { do: 'change', ...row, id: at(0), field: 'from', text: 'x' },
    ],
    ['the same text', { do: 'change', ...row, id: at(0), field: 'what', text: 'Первое дело' }],
    ['rows that are in order', { do: 'sort', risk: 'motivatsiya' }],
    ['a programme that is not there', { do: 'add', risk: 'nikto', list: 'tasks' }],
  ])('that would change nothing leaves the very same draft: %s', (_, one) => {
    expect(apply(base, one)).toBe(base);
  });

  test.each<[Edit, string]>([
    [{ do: 'remove', ...row, id: at(0) }, 'Мера «Первое дело» удалена'],
    [{ do: 'add', risk: 'kadry', list: 'targets' }, 'Показатель добавлен'],
    [{ do: 'move', ...row, id: at(0), by: 1 }, 'Мера «Первое дело» теперь на месте 2 из 3'],
    [{ do: 'write', risk: 'kadry', field: 'goal', text: 'x' }, 'Правка цели'],
  ])('says in words what it did', (one, said) => expect(editWords(base, one)).toBe(said));

  test('every field a reader may write into is a field of its rows', () => {
    for (const name of LISTS) {
      const [item] = base.programs[0]?.[name] ?? [];
      expect(Object.keys(item ?? {})).toEqual(expect.arrayContaining([...FIELDS[name]]));
    }
  });
});

describe('letters typed into one field', () => {
  const type = (history: History<Draft>, text: string) =>
    keep(history, { ...history.present, school: text }, 'Правка', 'school');

  test('are one step to take back', () => {
    const typed = ['Ш', 'Шк', 'Шко'].reduce(type, begin(base));
    expect(undo(typed).present).toEqual(base);
  });

  test('are another step after the field was left', () => {
    const twice = type(seal(type(begin(base), 'Первая')), 'Вторая');
    expect(undo(twice).present.school).toBe('Первая');
  });

  test('after a step back begin anew and leave nothing to do again', () => {
    const typed = type(undo(type(begin(base), 'Первая')), 'Вторая');
    expect([typed.future.length, undo(typed).present]).toEqual([0, base]);
  });
});
