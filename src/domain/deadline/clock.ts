import type { Cursor } from './cursor.ts';
import { isFigure } from './numerals.ts';
import type { Remark } from './tree.ts';

const HOURS = 'ч|час|часа|часов|часам|утра|вечера';
const ZONES = [
  ['по', 'московскому|местному', 'времени'],
  ['по', 'мск'],
  ['мск'],
  ['местного', 'времени'],
];

/** «в 10.00», «с 10:00 до 11:30 по местному времени» after a day: kept as a note, for a deadline counts whole days. Null when no hour stands next. */
export const readClock = (cursor: Cursor): Remark | null => {
  const start = cursor.at;
  const { from } = cursor.peek();
  const sure = cursor.eat('в');
  if (!sure) cursor.eat('до|с|к|не', 'позднее') || cursor.eat('до|с|к');
  if (!eatHour(cursor, sure)) {
    cursor.at = start;
    return null;
  }
  const more = cursor.at;
  if (!(cursor.eat('до|по') || cursor.eat('-')) || !eatHour(cursor, false)) cursor.at = more;
  ZONES.some((words) => cursor.eat(...words));
  const to = cursor.tokens[cursor.at - 1]?.to ?? from;
  return { type: 'note', text: cursor.text.slice(from, to), from, to };
};

/** «10:00», «10.00», «10-00», «10 часов»; after «в» also «10.10», which elsewhere would be a date. */
const eatHour = (cursor: Cursor, sure: boolean): boolean => {
  const [hour, sign, minute, after] = [0, 1, 2, 3].map((ahead) => cursor.peek(ahead));
  if (!hour || !sign || !minute || !after) return false;
  if (!isFigure(hour, 2) || hour.value > 24) return false;
  const named = (at: number) => HOURS.split('|').includes(cursor.peek(at).word);
  if (named(1)) {
    cursor.at += 2;
    cursor.dot();
    if (isFigure(cursor.peek(), 2) && /^мин/.test(cursor.peek(1).word)) cursor.at += 2;
    cursor.dot();
    return true;
  }
  const joined = isFigure(minute, 2) && minute.digits === 2 && minute.value < 60 && minute.tight;
  const whole = after.word !== '.' || !after.tight || cursor.peek(4).type !== 'number';
  if (!joined || !whole) return false;
  const noMonth = minute.value === 0 || minute.value > 12;
  const clock =
    sign.word === ':' ||
    (sign.word === '.' && (sure || noMonth || named(3))) ||
    (sign.type === 'dash' && sign.tight && sure);
  if (!clock) return false;
  cursor.at += 3;
  if (named(0)) {
    cursor.take();
    cursor.dot();
  }
  return true;
};
