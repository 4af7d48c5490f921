import { numericDay } from '../day.ts';
import { Stop } from './cursor.ts';
import type { Reading, Span, Unsaid } from './reading.ts';
import type { Point, PointUnit, Stretch } from './tree.ts';
import { daysOf, settle } from './years.ts';

type Kind = Reading['kind'];

const MONTHLIKE = new Set<PointUnit>(['month', 'quarter', 'half-year', 'months-of-year']);
const LOOSE = new Set<PointUnit>(['week', 'edge', 'school-year']);

/** The days of all stretches of a wording, their kind as a whole, and what they leave open. */
export const readSpans = (
  parts: Stretch[],
  text: string,
  thisYear: number,
  /** It happens every year, so that its months may come in any order. */
  yearly: boolean,
): { spans: Span[]; kind: Kind | null; unsaid: Unsaid[] } => {
  const stretches = joined(parts);
  lendNumbers(stretches, text);
  const { guessed } = settle(stretches, thisYear, yearly);
  const spans = stretches.map((stretch) => spanOf(stretch, text));
  const kinds = stretches.map((stretch, index) => narrow(kindOf(stretch), spans[index] as Span));
  // «до 1 апреля, 1 июля»: one «до» stands for all the days of the list.
  for (const [index, stretch] of stretches.entries()) {
    if (kinds[index] === 'day' && kinds[index - 1] === 'by' && stretch.end?.weekday === null) {
      kinds[index] = 'by';
      (spans[index] as Span).start = null;
    }
  }
  const points = stretches
    .flatMap(({ start, end }) => [start, end])
    .filter((point) => point !== null);
  const unsaid: Unsaid[] = [
    ...(guessed ? (['year'] as const) : []),
    ...(points.some(({ unit }) => LOOSE.has(unit)) ? (['bounds'] as const) : []),
  ];
  return { spans, kind: together(kinds, spans), unsaid };
};

/** «не ранее 1 марта и не позднее 1 апреля»: a beginning and the end that follows it are one stretch. */
const joined = (parts: readonly Stretch[]): Stretch[] =>
  parts.reduce<Stretch[]>((whole, part) => {
    const open = whole.at(-1);
    if (open?.start && !open.end && !part.start)
      Object.assign(open, { end: part.end, endsAtStart: part.endsAtStart });
    else whole.push(part);
    return whole;
  }, []);

const NUMBERED = new Set<PointUnit>(['date', 'weekday', 'decade', 'week', 'half']);

/** «первая среда марта, апреля, мая»: a month in the genitive takes over the number before it. */
const lendNumbers = (stretches: readonly Stretch[], text: string): void => {
  for (const [index, { start, single }] of stretches.entries()) {
    const before = stretches[index - 1]?.end;
    if (!start || !single || start.unit !== 'month' || !before || !NUMBERED.has(before.unit))
      continue;
    if (!/^\p{L}+(?:а|я)(?!\p{L})/u.test(text.slice(start.from, start.to))) continue;
    const weekday = before.unit === 'weekday' ? before.weekday : null;
    Object.assign(start, { unit: before.unit, n: before.n, weekday });
  }
};

const spanOf = (stretch: Stretch, text: string): Span => {
  const first = stretch.start && daysOf(stretch.start, text);
  const last = stretch.end && daysOf(stretch.end, text);
  const start = first && (stretch.startsAtEnd ? first.end : first.start);
  const end = last && (stretch.endsAtStart ? last.start : last.end);
  if (start && end && end < start) {
    const { from } = stretch.end as Point;
    const message = `Конец срока (${numericDay(end)}) раньше начала (${numericDay(start)}).`;
    throw new Stop(from, 'order', message, [`${numericDay(end)} – ${numericDay(start)}`]);
  }
  return { start, end };
};

const kindOf = ({ start, end, single, endsAtStart, startsAtEnd }: Stretch): Kind => {
  if (!start) return 'by';
  const { unit } = start;
  if (!single) {
    const months =
      end && MONTHLIKE.has(unit) && MONTHLIKE.has(end.unit) && !endsAtStart && !startsAtEnd;
    return months ? 'months' : 'range';
  }
  if (unit === 'date' || unit === 'weekday') return 'day';
  if (unit === 'month' || unit === 'year') return unit;
  return MONTHLIKE.has(unit) ? 'months' : 'range';
};

/** «март – март» is a month, «с 1 по 1 марта» a day. */
const narrow = (kind: Kind, { start, end }: Span): Kind => {
  if (kind === 'months' && start?.slice(0, 7) === end?.slice(0, 7)) return 'month';
  return kind === 'range' && start === end ? 'day' : kind;
};

/** The kind of several stretches: that of one which holds all others, else what they are a list of. */
const together = (kinds: readonly Kind[], spans: readonly Span[]): Kind | null => {
  const [first = null] = kinds;
  if (kinds.length < 2) return first;
  const widest = spans.findIndex(({ start, end }) =>
    spans.every(
      (other) =>
        start && end && other.start && other.end && start <= other.start && other.end <= end,
    ),
  );
  if (widest >= 0) return kinds[widest] ?? null;
  if (kinds.every((kind) => kind === 'by')) return 'by';
  return kinds.every((kind) => kind === 'month' || kind === 'months') ? 'months' : 'range';
};
