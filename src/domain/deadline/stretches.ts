import type { Cursor } from './cursor.ts';
import { readPoint } from './points.ts';
import type { Point, Stretch } from './tree.ts';

const FIRM = new Set(['date', 'weekday', 'bare']);

/** «с … по …», «до …», «… – …», «в течение …» or one point. */
export const readStretch = (cursor: Cursor, thisYear: number): Stretch => {
  const first = cursor.peek();
  const within =
    cursor.eat('в', 'течение|течении') ||
    cursor.eat('в', 'теч', '.') ||
    cursor.eat('на', 'протяжении');
  if (!within && !cursor.eat('в', 'период|срок') && !cursor.eat('срок|период'))
    cursor.eat('в|во|на');
  const whole = cursor.eat('весь|всего|всей|целый|круглый') || within;
  if (cursor.eat('круглогодично')) return yearRound(cursor, first.from);
  const stretch: Stretch = {
    type: 'stretch',
    start: null,
    end: null,
    endsAtStart: false,
    startsAtEnd: false,
    single: false,
    from: first.from,
  };
  const strict = cursor.sees('до|к|ко');
  const late = cursor.eat('не', 'позднее|позже');
  if (late ? cursor.eat('до') || late : cursor.eat('до|к|ко|по')) {
    Object.assign(stretch, boundary(cursor, thisYear, strict));
  } else if (
    cursor.eat('с|со') ||
    cursor.eat('начиная', 'с|со') ||
    cursor.eat('не', 'ранее|раньше')
  ) {
    const edge = endOrStart(cursor);
    stretch.start = readPoint(cursor, thisYear, true);
    stretch.startsAtEnd = edge === 3;
    range(cursor, stretch, thisYear);
  } else {
    stretch.start = readPoint(cursor, thisYear, whole);
    range(cursor, stretch, thisYear);
    if (!stretch.end) Object.assign(stretch, { end: stretch.start, single: true });
  }
  cursor.eat('включительно');
  return stretch;
};

/** Takes the end of a range when a dash, «по» or «до» goes on with one. */
const range = (cursor: Cursor, stretch: Stretch, thisYear: number): void => {
  const dash = cursor.peek().type === 'dash' && cursor.peek(1).word !== 'исполнено';
  if (dash) cursor.take();
  const strict = cursor.sees('до');
  const named = !leadsElsewhere(cursor) && cursor.eat('до|по');
  if (!dash && !named) return;
  Object.assign(stretch, boundary(cursor, thisYear, strict));
};

/** «по вторникам», «по мере необходимости», «до 18:00»: another part begins here. */
const leadsElsewhere = (cursor: Cursor): boolean => {
  if (cursor.peek(2).word === ':') return true;
  const { type, sense } = cursor.peek(1);
  return cursor.sees('по') && type === 'word' && (!sense || sense.type === 'weekdays');
};

/** The last day of a stretch; «до марта» is refused, for it can mean two days. */
const boundary = (
  cursor: Cursor,
  thisYear: number,
  strict: boolean,
): { end: Point; endsAtStart: boolean } => {
  const edge = endOrStart(cursor);
  const end = readPoint(cursor, thisYear, edge !== 0);
  if (strict && edge === 0 && !FIRM.has(end.unit)) {
    const said = genitive(cursor.text.slice(end.from, end.to));
    const offers = [
      ...(end.unit === 'month' ? [`до 1 ${said}`] : []),
      `до конца ${said}`,
      `до начала ${said}`,
    ];
    cursor.stop(
      tokenAt(cursor, end.from),
      `«До ${said}» можно понять двояко: входит ли ${unitName(end.unit)} в срок?`,
      'ambiguous',
      offers,
    );
  }
  return { end, endsAtStart: edge === 1 };
};

/** «к марту» asks the same as «до марта», and the forms offered begin with «до». */
const genitive = (said: string): string =>
  said
    .replace(/(январ|феврал|апрел|ма|июн|июл|сентябр|октябр|ноябр|декабр|полугоди)ю/i, '$1я')
    .replace(/(март|август|квартал|год)у/i, '$1а');

/** Eats «конца» (3) or «начала» (1); 0 when the point itself comes next, «начало апреля» among them. */
const endOrStart = (cursor: Cursor): number => {
  const { sense, word } = cursor.peek();
  if (sense?.type !== 'edge' || sense.value === 2) return 0;
  if (word === 'начало' && cursor.peek(1).sense?.type === 'month') return 0;
  cursor.take();
  return sense.value;
};

const yearRound = (cursor: Cursor, from: number): Stretch => {
  const to = cursor.tokens[cursor.at - 1]?.to ?? from;
  const year: Point = {
    unit: 'year',
    n: 0,
    month: null,
    year: null,
    weekday: null,
    from,
    to,
    weekdayFrom: from,
  };
  return {
    type: 'stretch',
    start: year,
    end: year,
    endsAtStart: false,
    startsAtEnd: false,
    single: true,
    from,
  };
};

const tokenAt = (cursor: Cursor, from: number) =>
  cursor.tokens.find((token) => token.from === from) ?? cursor.peek();

const UNIT_NAMES: Partial<Record<Point['unit'], string>> = {
  month: 'сам месяц',
  quarter: 'сам квартал',
  year: 'сам год',
};
const unitName = (unit: Point['unit']): string => UNIT_NAMES[unit] ?? 'он';
