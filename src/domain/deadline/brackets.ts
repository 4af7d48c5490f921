import type { Cursor } from './cursor.ts';
import { readRemark } from './phrases.ts';
import { readRhythm } from './rhythm.ts';
import { readStretch } from './stretches.ts';
import type { Item, Remark, Rhythm } from './tree.ts';

/** A bracket that tells the rhythm is read, one that refers to a schedule is understood and kept, any other is a note; days in it count when there are none outside. */
export const readBracket = (cursor: Cursor, thisYear: number): Item[] => {
  const open = cursor.take();
  const start = cursor.at;
  let depth = 1;
  while (depth > 0) {
    const token = cursor.take();
    if (token.type === 'end') cursor.stop(open, 'Скобка не закрыта.');
    if (token.word === '(' || token.word === '[') depth += 1;
    if (token.word === ')' || token.word === ']') depth -= 1;
  }
  const end = cursor.at;
  const close = cursor.tokens[end - 1];
  const text = cursor.text.slice(open.to, close?.from).trim();
  const note: Remark = { type: 'note', text, from: open.from, to: close?.to ?? open.to };
  const inner = inside(cursor, start, end - 1, thisYear);
  const done = cursor.tokens[start]?.word ?? '';
  if (done === 'исполнено' || done === 'выполнено')
    return inner ? [{ ...note, type: 'done' }] : [{ ...note, type: 'done' }, note];
  if (inner?.every(({ type }) => type === 'rhythm')) return inner;
  const [only] = inner ?? [];
  if (inner?.length === 1 && only?.type === 'schedule')
    return [{ ...note, type: 'schedule', waits: only.waits }];
  const stretches = inner?.filter((item) => item.type === 'stretch') ?? [];
  if (stretches.length > 0 && stretches.length === inner?.length) return [{ ...note, stretches }];
  return text === '' ? [] : [note];
};

/** The parts between two brackets; null when they are not of the grammar. The cursor ends after the bracket. */
const inside = (cursor: Cursor, start: number, end: number, thisYear: number): Item[] | null => {
  const after = cursor.at;
  const items: Item[] = [];
  cursor.at = start;
  try {
    while (cursor.at < end) {
      const item =
        readWeekdays(cursor) ??
        readRemark(cursor) ??
        readRhythm(cursor) ??
        readStretch(cursor, thisYear);
      if (cursor.at > end) return null;
      items.push(item);
      if (cursor.at < end) cursor.eat(',|;|и');
    }
    return items.length > 0 ? items : null;
  } catch {
    return null;
  } finally {
    cursor.at = after;
  }
};

/** «(понедельник, среда)» beside «еженедельно». */
const readWeekdays = (cursor: Cursor): Rhythm | null => {
  const { sense, from } = cursor.peek();
  const next = cursor.peek(1).word;
  if (sense?.type !== 'weekday' || ![')', ']', ',', 'и'].includes(next)) return null;
  cursor.take();
  return { type: 'rhythm', every: { unit: 'week', weekdays: [sense.value] }, from };
};
