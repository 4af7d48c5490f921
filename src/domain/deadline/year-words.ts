import type { Cursor } from './cursor.ts';

const OLDEST = 2000;
const NEWEST = 2100;
const THIS = 'текущего|текущем|текущий|этого|этом|нынешнего|настоящего|сего';
const NEXT = 'следующего|следующем|следующий|будущего|будущем';
const KINDS = 'календарного|календарном|финансового|финансовом';

/** Eats «год» in any case, «г.», «гг.», «г.г.». */
export const eatYearNoun = (cursor: Cursor): boolean => {
  if (!cursor.eatNoun('year')) return false;
  if (cursor.peek().tight && cursor.seesNoun('year')) cursor.eatNoun('year');
  return true;
};

/** A figure as a year: 22 is 2022. Stops at a year of another century. */
export const fullYear = (cursor: Cursor): number => {
  const token = cursor.take();
  const year = token.digits === 2 ? OLDEST + token.value : token.value;
  if (token.digits === 3 || token.digits === 1 || year < OLDEST || year > NEWEST)
    cursor.stop(token, `Год «${token.word}» не похож на год дорожной карты.`, 'year');
  return year;
};

/** The year said after a day or month, relative to the roadmap's for «текущего», «следующего»; null when none is said. */
export const yearAfter = (cursor: Cursor, thisYear: number): number | null => {
  const token = cursor.peek();
  const noun = cursor.seesNoun('year', 1);
  if (token.type === 'number' && (token.digits === 4 || (token.digits === 2 && noun))) {
    const year = fullYear(cursor);
    eatYearNoun(cursor);
    return year;
  }
  for (const [words, shift] of [
    [THIS, 0],
    [NEXT, 1],
  ] as const) {
    const kind = cursor.sees(words, KINDS) ? 1 : 0;
    if (cursor.sees(words) && cursor.seesNoun('year', 1 + kind)) {
      cursor.at += 1 + kind;
      eatYearNoun(cursor);
      return thisYear + shift;
    }
  }
  const comma = cursor.peek(1).word === ',' ? 1 : 0;
  if (cursor.seesNoun('year') && cursor.peek(1 + comma).word === 'следующего') {
    cursor.at += 2 + comma;
    if (!cursor.eat('за', 'отчетным|текущим|истекшим')) cursor.stop();
    eatYearNoun(cursor);
    return thisYear + 1;
  }
  if (cursor.eat('т|с', '.', 'г')) {
    cursor.dot();
    return thisYear;
  }
  return null;
};

/** Eats «2022/2023», the two years of a school year, and returns the first; null when they do not come next. Stops when the second does not follow the first. */
export const eatYearPair = (cursor: Cursor): number | null => {
  const [first, sign, second] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  const joined = sign.type === 'dash' || sign.word === '/';
  if (first.digits !== 4 || !joined || second.type !== 'number') return null;
  const year = fullYear(cursor);
  cursor.take();
  const end = fullYear(cursor);
  if (end !== year + 1)
    cursor.stop(second, `Учебный год ${year}/${end}: вторым должен быть ${year + 1}.`, 'year');
  return year;
};

/** Eats «учебный год» in any case and its abbreviations «уч. год», «уч. г.». */
export const eatSchoolYear = (cursor: Cursor): boolean => {
  const start = cursor.at;
  if (cursor.sees(THIS, 'учебного|учебном')) cursor.take();
  if (cursor.eat('учебный|учебного|учебному|учебном|учебным|уч|у')) {
    cursor.dot();
    if (eatYearNoun(cursor)) return true;
  }
  cursor.at = start;
  return false;
};
