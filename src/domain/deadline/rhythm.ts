import type { Cursor } from './cursor.ts';
import { numeralOf, seesNumeral } from './numerals.ts';
import type { Every, EveryUnit } from './reading.ts';
import type { Rhythm } from './tree.ts';

const UNITS: EveryUnit[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year', 'term'];
const DUE = 'до|к|ко';

const unitHere = (cursor: Cursor): EveryUnit | undefined =>
  UNITS.find((name) => cursor.seesNoun(name));

/** How often or on which days, when such words stand next; null otherwise. */
export const readRhythm = (cursor: Cursor): Rhythm | null => {
  const start = cursor.at;
  const from = cursor.peek().from;
  const every =
    frequency(cursor) ??
    each(cursor) ??
    byWeekdays(cursor) ??
    times(cursor) ??
    nth(cursor) ??
    endOfMonth(cursor);
  if (!every) cursor.at = start;
  return every && { type: 'rhythm', every, from };
};

/** «еженедельно» */
const frequency = (cursor: Cursor): Partial<Every> | null => {
  const { sense } = cursor.peek();
  if (sense?.type !== 'frequency') return null;
  cursor.take();
  return { unit: sense.name as EveryUnit };
};

/** «каждый вторник», «каждые две недели», «каждый первый понедельник месяца» */
const each = (cursor: Cursor): Partial<Every> | null => {
  const start = cursor.at;
  cursor.eat('в|во|на');
  if (cursor.peek().sense?.type !== 'each') {
    cursor.at = start;
    return null;
  }
  cursor.take();
  // «каждый 2-й вторник» numbers the weekday, «каждые 2 недели» the weeks.
  const numbered = cursor.peek(1).sense?.type === 'weekday';
  const interval = numbered ? 1 : (count(cursor) ?? 1);
  const unit = unitHere(cursor);
  if (unit) {
    cursor.eatNoun(unit);
    return { unit, interval };
  }
  if (interval !== 1) cursor.stop();
  const days = weekdays(cursor, 'weekday');
  if (days.length > 0) {
    cursor.eatNoun('month');
    return { unit: 'week', weekdays: days };
  }
  const found = nth(cursor);
  if (!found) return cursor.stop();
  return { ...found, unit: found.unit ?? 'month', month: found.month ?? 'each' };
};

/** «по вторникам и четвергам», «по первым пятницам месяца» */
const byWeekdays = (cursor: Cursor): Partial<Every> | null => {
  const start = cursor.at;
  cursor.eat('по');
  const positions = cursor.peek().sense?.type === 'ordinal' ? numerals(cursor) : [];
  const days = weekdays(cursor, 'weekdays');
  if (days.length === 0) {
    cursor.at = start;
    return null;
  }
  if (positions.length === 0) return { unit: 'week', weekdays: days };
  return { positions, weekdays: days, ...monthRef(cursor) };
};

/** «раз в полугодие», «2 раза в месяц», «не реже чем один раз в две недели», «дважды в год» */
const times = (cursor: Cursor): Partial<Every> | null => {
  const start = cursor.at;
  const atLeast = cursor.eat('не', 'реже|менее') || cursor.eat('минимум');
  if (atLeast) cursor.eat(',', 'чем') || cursor.eat('чем');
  cursor.eat('по');
  const twice = cursor.eat('дважды') ? 2 : 0;
  const many = twice || count(cursor) || 1;
  if ((twice || cursor.eatNoun('time')) && cursor.eat('в')) {
    const interval = count(cursor) ?? 1;
    const unit = unitHere(cursor);
    if (!unit) return cursor.stop();
    cursor.eatNoun(unit);
    return { unit, interval, times: many, atLeast };
  }
  cursor.at = start;
  return null;
};

/** «последний вторник месяца», «15 числа каждого месяца», «до 5 числа месяца, следующего за отчётным» */
const nth = (cursor: Cursor): Partial<Every> | null => {
  const start = cursor.at;
  const due = cursor.eat(DUE) || cursor.eat('не', 'позднее|позже') || cursor.eat('в', 'срок', 'до');
  if (!due) cursor.eat('в|во|на');
  const values = seesNumeral(cursor) ? numerals(cursor) : [];
  const { sense } = cursor.peek();
  if (
    values.length > 0 &&
    (cursor.seesNoun('date') || (cursor.seesNoun('day') && values[0] === -1)) &&
    cursor.peek(1).sense?.type !== 'month'
  ) {
    const token = cursor.take();
    const wrong = values.find((day) => day !== -1 && (day < 1 || day > 31));
    if (wrong !== undefined)
      cursor.stop(token, `Числа ${wrong} в месяце не бывает.`, 'no-such-day');
    return { monthdays: values, due, ...monthRef(cursor) };
  }
  if (
    values.length > 0 &&
    !due &&
    sense?.type === 'weekday' &&
    cursor.peek(1).sense?.type !== 'month'
  ) {
    const after = weekdays(cursor, 'weekday');
    return { positions: values, weekdays: after, ...monthRef(cursor) };
  }
  cursor.at = start;
  return null;
};

/** «до конца каждого месяца» */
const endOfMonth = (cursor: Cursor): Partial<Every> | null => {
  const due = cursor.eat(DUE) || cursor.eat('не', 'позднее');
  if (!due) cursor.eat('в');
  if (
    cursor.peek().sense?.name === '' &&
    cursor.peek().sense?.type === 'edge' &&
    cursor.peek().sense?.value === 3
  ) {
    cursor.take();
    const ref = monthRef(cursor);
    return ref ? { monthdays: [-1], due: true, ...ref } : null;
  }
  return null;
};

/** Which month: «каждого месяца», «месяца, следующего за отчётным кварталом», «последнего месяца квартала». */
const monthRef = (cursor: Cursor): Partial<Every> | null => {
  const start = cursor.at;
  if (cursor.eat('следующего', 'месяца')) return { unit: 'month', month: 'after' };
  if (cursor.peek().sense?.type === 'ordinal' && cursor.seesNoun('month', 1)) {
    const n = numeralOf(cursor.take());
    cursor.take();
    cursor.eat('каждого|отчетного');
    if (!cursor.eatNoun('quarter')) cursor.stop();
    return { unit: 'quarter', month: n === -1 ? 3 : n === 1 || n === 2 || n === 3 ? n : 3 };
  }
  const every = cursor.peek().sense?.type === 'each';
  if (every || cursor.sees('отчетного|текущего')) cursor.take();
  if (!cursor.eatNoun('month')) {
    cursor.at = start;
    return null;
  }
  const comma = cursor.sees(',') && cursor.peek(1).word === 'следующего';
  if (comma) cursor.take();
  if (!cursor.eat('следующего', 'за')) return { unit: 'month', month: 'each' };
  if (!cursor.eat('отчетным|отчетном|истекшим')) cursor.stop();
  const unit = (['quarter', 'half-year', 'month'] as const).find((name) => cursor.seesNoun(name));
  if (unit) cursor.take();
  else cursor.eat('периодом');
  if (cursor.sees('текущего') && cursor.seesNoun('year', 1)) cursor.at += 2;
  return { unit: unit ?? 'month', month: 'after' };
};

/** A figure or a word for a small number. */
const count = (cursor: Cursor): number | null => {
  const token = cursor.peek();
  const counts = token.type === 'number' ? token.digits <= 2 : token.sense?.type === 'count';
  return counts ? numeralOf(cursor.take()) : null;
};

/** «5 и 20», «первый, третий» */
const numerals = (cursor: Cursor): number[] => {
  const values = [numeralOf(cursor.take())];
  while (cursor.sees(',|и') && seesNumeral(cursor, 1)) {
    cursor.take();
    values.push(numeralOf(cursor.take()));
  }
  return values;
};

/** «вторникам, четвергам и пятницам» */
const weekdays = (cursor: Cursor, type: 'weekday' | 'weekdays'): number[] => {
  const days: number[] = [];
  while (cursor.peek().sense?.type === type) {
    days.push(cursor.take().sense?.value ?? 0);
    if (cursor.sees(',|и', 'по') && cursor.peek(2).sense?.type === type) cursor.at += 2;
    else if (cursor.sees(',|и') && cursor.peek(1).sense?.type === type) cursor.take();
  }
  return [...new Set(days)].sort((a, b) => a - b);
};
