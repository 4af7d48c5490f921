import type { Cursor } from './cursor.ts';
import type { Token } from './tokens.ts';

/** A number as a figure, a Roman numeral or an ordinal in words stands next. */
export const seesNumeral = (cursor: Cursor, ahead = 0): boolean =>
  cursor.peek(ahead).type === 'number' || cursor.peek(ahead).sense?.type === 'ordinal';

/** The value of a numeral token. */
export const numeralOf = (token: Token): number => token.sense?.value ?? token.value;

/** A figure of at most so many digits. */
export const isFigure = (token: Token, digits: number) =>
  token.type === 'number' && token.digits <= digits && token.digits > 0;

/** A time of day stands next: «16:07», «8 часов», «08.00 утра». */
export const seesTime = (cursor: Cursor): boolean => {
  const [first, mark, second, after] = [0, 1, 2, 3].map((ahead) => cursor.peek(ahead).word);
  if (cursor.peek().type !== 'number' || first === undefined) return false;
  const clock = (word = '') => /^(?:ч|час.*|утра|вечера|мин.*)$/.test(word);
  return (
    mark === ':' || clock(mark) || (mark === '.' && /^\d+$/.test(second ?? '') && clock(after))
  );
};

/** «I дек. марта»: a month after «дек.» makes it a third of that month, not December. */
export const seesDecade = (cursor: Cursor): boolean =>
  cursor.sees('дек') && cursor.peek(cursor.peek(1).word === '.' ? 2 : 1).sense?.type === 'month';
