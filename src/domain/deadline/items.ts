import { readBracket } from './brackets.ts';
import { readClock } from './clock.ts';
import type { Cursor } from './cursor.ts';
import { readRemark } from './phrases.ts';
import { readRhythm } from './rhythm.ts';
import { readStretch } from './stretches.ts';
import type { Item } from './tree.ts';
import { readWorkday } from './workday.ts';

/** The parts of a whole wording in order; stops where a word fits none. */
export const readItems = (cursor: Cursor, thisYear: number): Item[] => {
  const items: Item[] = [];
  while (cursor.peek().type !== 'end') {
    if (cursor.sees('.|;') && cursor.peek(1).type === 'end') break;
    const clock = items.length > 0 ? readClock(cursor) : null;
    items.push(...(clock ? [clock] : readItem(cursor, thisYear)));
    if (items.at(-1)?.type === 'rhythm') cursor.eat(':');
    separator(cursor);
  }
  const named = items.some(({ type }) => type === 'stretch');
  return named ? items : items.flatMap(unpacked);
};

/** Moves over what divides parts: a comma, «и», «но», «а также». */
const separator = (cursor: Cursor): void => {
  cursor.eat(',|;');
  const joined = cursor.eat('а', 'также') || cursor.eat('и|но') || thereafter(cursor);
  if (joined && cursor.peek().type === 'end') cursor.stop();
};

/** «далее ежегодно»: every year from the one named on; no other rhythm can follow a day so. */
const thereafter = (cursor: Cursor): boolean => {
  const start = cursor.at;
  if (cursor.eat('далее|затем') || cursor.eat('в', 'дальнейшем')) {
    if (cursor.peek().type === 'dash') cursor.take();
    if (cursor.peek().sense?.name === 'year') return true;
  }
  cursor.at = start;
  return false;
};

const readItem = (cursor: Cursor, thisYear: number): Item[] => {
  if (cursor.sees('(|[')) return readBracket(cursor, thisYear);
  if (cursor.peek().type === 'dash' && cursor.peek(1).word === 'исполнено') cursor.take();
  const workday = readWorkday(cursor);
  if (workday) return workday;
  const item = readRemark(cursor) ?? readRhythm(cursor) ?? readStretch(cursor, thisYear);
  return [item];
};

/** The days that a note names instead of the note. */
const unpacked = (item: Item): Item[] =>
  item.type === 'note' && item.stretches ? item.stretches : [item];
