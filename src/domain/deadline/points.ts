import type { Cursor } from './cursor.ts';
import { isFigure, numeralOf, seesDecade, seesNumeral, seesTime } from './numerals.ts';
import type { Token } from './tokens.ts';
import type { Point, PointUnit } from './tree.ts';
import { eatSchoolYear, eatYearNoun, eatYearPair, fullYear, yearAfter } from './year-words.ts';

const ROMAN = /^(?:i+|iv|п|ш)$/;
const QUOTES = '«|»|"|“|”|„|\'';
const PERIODS = ['quarter', 'half-year', 'decade', 'week', 'half'] as const;
/** A point of the given unit, without month, year or weekday. */
const bare = (from: Token, unit: PointUnit, n = 0): Point => ({
  unit,
  n,
  month: null,
  year: null,
  weekday: null,
  from: from.from,
  to: from.to,
  weekdayFrom: from.from,
});

/** Day or period at the place; stops where no form of one fits. `inside` allows a year without its number («в течение года»). */
export const readPoint = (cursor: Cursor, thisYear: number, inside = false): Point => {
  const first = cursor.peek();
  const point = shape(cursor, thisYear, inside);
  point.from = first.from;
  point.to = (cursor.tokens[cursor.at - 1] as Token).to;
  return point;
};

const shape = (cursor: Cursor, thisYear: number, inside: boolean): Point => {
  const token = cursor.peek();
  const kind = token.sense?.type;
  if (seesTime(cursor))
    cursor.stop(token, 'Это время, а не день: уберите его из срока или возьмите в скобки.');
  if (kind === 'weekday') return afterWeekday(cursor, thisYear);
  if (cursor.sees(QUOTES)) return quoted(cursor, thisYear);
  if (token.type === 'number' && token.digits === 4) return yearOrIso(cursor, thisYear);
  if (
    isFigure(token, 2) &&
    ['.', '/'].includes(cursor.peek(1).word) &&
    cursor.peek(2).type === 'number'
  )
    return dotted(cursor);
  if (seesNumeral(cursor)) return numbered(cursor, thisYear);
  if (kind === 'month') {
    cursor.take();
    cursor.dot();
    return {
      ...bare(token, 'month'),
      month: token.sense?.value ?? 0,
      year: yearAfter(cursor, thisYear),
    };
  }
  if (kind === 'edge' && cursor.peek(1).sense?.type === 'month') {
    cursor.take();
    return monthOf(cursor, { ...bare(token, 'edge', token.sense?.value) }, thisYear);
  }
  if (eatSchoolYear(cursor)) return { ...bare(token, 'school-year'), year: eatYearPair(cursor) };
  const relative = yearAfter(cursor, thisYear);
  if (relative !== null) return { ...bare(token, 'year'), year: relative };
  if (inside && eatYearNoun(cursor)) return bare(token, 'year');
  return cursor.stop();
};

/** «вторник, 8 февраля» */
const afterWeekday = (cursor: Cursor, thisYear: number): Point => {
  const token = cursor.take();
  cursor.dot();
  cursor.eat(',');
  if (!isFigure(cursor.peek(), 4)) cursor.stop();
  const point = readPoint(cursor, thisYear);
  if (point.unit !== 'date' && point.unit !== 'bare') cursor.stop(token);
  return { ...point, weekday: token.sense?.value ?? 0, weekdayFrom: token.from };
};

/** ««01» марта 2022 г.» */
const quoted = (cursor: Cursor, thisYear: number): Point => {
  cursor.take();
  const token = cursor.peek();
  if (!isFigure(token, 2)) cursor.stop();
  cursor.take();
  if (!cursor.eat(QUOTES)) cursor.stop();
  if (cursor.peek().sense?.type !== 'month') return bare(token, 'bare', token.value);
  return withWeekday(cursor, monthOf(cursor, bare(token, 'date', token.value), thisYear));
};

/** «2022-03-01», «2022 год», «2022/2023 учебный год» */
const yearOrIso = (cursor: Cursor, thisYear: number): Point => {
  const token = cursor.peek();
  const [one, two, three, four] = [1, 2, 3, 4].map((ahead) => cursor.peek(ahead)) as [
    Token,
    Token,
    Token,
    Token,
  ];
  const joined = one.type === 'dash' || one.word === '/';
  if (
    one.type === 'dash' &&
    three.type === 'dash' &&
    two.digits === 2 &&
    four.digits === 2 &&
    four.tight &&
    one.tight
  ) {
    const year = fullYear(cursor);
    cursor.at += 4;
    return withWeekday(cursor, { ...bare(token, 'date', four.value), month: two.value, year });
  }
  const start = cursor.at;
  if (joined && two.type === 'number' && (two.digits === 4 || two.digits === 2)) {
    cursor.at += 3;
    const school = eatSchoolYear(cursor) || one.word === '/';
    const end = cursor.at;
    cursor.at = start;
    if (school) {
      const year = eatYearPair(cursor);
      cursor.at = end;
      return { ...bare(token, 'school-year'), year };
    }
  }
  return { ...bare(token, 'year'), year: yearAfter(cursor, thisYear) };
};

/** «01.03», «1.3.22», «01/03/2022 года» */
const dotted = (cursor: Cursor): Point => {
  const token = cursor.take();
  const sign = cursor.take().word;
  const month = cursor.take();
  if (month.digits > 2) cursor.stop(month);
  const point = { ...bare(token, 'date', token.value), month: month.value };
  if (cursor.sees(sign) && isFigure(cursor.peek(1), 4) && cursor.peek(1).digits % 2 === 0) {
    cursor.take();
    point.year = fullYear(cursor);
    eatYearNoun(cursor);
  } else if (sign === '/') cursor.stop();
  // «25.04.–28.04.2022»
  else if (cursor.sees('.') && cursor.peek(1).type === 'dash') cursor.take();
  return withWeekday(cursor, point);
};

/** «1 марта», «I квартал», «первая декада мая», «вторая среда февраля», «9 месяцев 2022 года»; a number alone waits for what follows. */
const numbered = (cursor: Cursor, thisYear: number): Point => {
  const token = cursor.take();
  const n = numeralOf(token);
  if (seesDecade(cursor)) {
    cursor.take();
    cursor.dot();
    return monthOf(cursor, bare(token, 'decade', n), thisYear);
  }
  // «25 числа марта»
  if (cursor.seesNoun('date') && cursor.peek(1).sense?.type === 'month') cursor.take();
  const next = cursor.peek().sense;
  if (next?.type === 'month' && ROMAN.test(token.word)) cursor.stop(token);
  if (next?.type === 'month')
    return withWeekday(cursor, monthOf(cursor, bare(token, 'date', n), thisYear));
  if (next?.type === 'weekday' && token.sense) {
    const weekday = cursor.take().sense?.value ?? 0;
    return { ...monthOf(cursor, bare(token, 'weekday', n), thisYear), weekday };
  }
  if (token.type === 'number' && cursor.seesNoun('month') && [3, 6, 9].includes(n)) {
    cursor.eatNoun('month');
    return { ...bare(token, 'months-of-year', n), year: yearAfter(cursor, thisYear) };
  }
  const unit = PERIODS.find((name) => cursor.seesNoun(name));
  if (!unit) return bare(token, 'bare', n);
  const most = { quarter: 4, 'half-year': 2, decade: 3, week: 4, half: 2 }[unit];
  if (n > most || n === 0)
    cursor.stop(token, `«${token.word}»: столько не бывает, самое большее ${most}.`, 'no-such-day');
  cursor.eatNoun(unit);
  const point = bare(token, unit, n === -1 && unit !== 'week' ? most : n);
  if (unit === 'half' && cursor.eatNoun('year')) return { ...point, unit: 'half-year' };
  if (unit !== 'quarter' && unit !== 'half-year') return monthOf(cursor, point, thisYear);
  return { ...point, year: yearAfter(cursor, thisYear) };
};

/** Takes the month and its year, which the point cannot do without. */
const monthOf = (cursor: Cursor, point: Point, thisYear: number): Point => {
  const token = cursor.peek();
  if (token.sense?.type !== 'month') return cursor.stop();
  cursor.take();
  cursor.dot();
  return { ...point, month: token.sense.value, year: yearAfter(cursor, thisYear) };
};

/** «08.02.2022 (вт.)», «8 февраля, вторник» */
const withWeekday = (cursor: Cursor, point: Point): Point => {
  const open = cursor.sees('(') || cursor.sees(',') ? 1 : 0;
  const token = cursor.peek(open);
  if (token.sense?.type !== 'weekday') return point;
  const dotted = cursor.peek(open + 1).word === '.' ? 1 : 0;
  const after = cursor.peek(open + 1 + dotted);
  const bracket = cursor.sees('(');
  // «8 февраля, среда 9 февраля» begins another date.
  if (bracket ? after.word !== ')' : after.type === 'number') return point;
  cursor.at += open + 1 + dotted + (bracket ? 1 : 0);
  return { ...point, weekday: token.sense.value, weekdayFrom: token.from };
};
