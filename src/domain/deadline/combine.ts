import type { Day } from '../day.ts';
import { parts } from '../day.ts';
import { Stop } from './cursor.ts';
import { hasMonthDays, mergeRhythms } from './merge.ts';
import type { Every, Reading, Span, Unsaid } from './reading.ts';
import { UNSAID } from './reading.ts';
import { hasDays, MONTHS, runsOf } from './recurrence.ts';
import { readSpans } from './spans.ts';
import type { Item, Remark, Rhythm, Stretch } from './tree.ts';

type Core = Pick<
  Reading,
  'kind' | 'start' | 'end' | 'rrule' | 'occurrences' | 'spans' | 'every' | 'runs'
> & { unsaid: Unsaid[] };

const isStretch = (item: Item): item is Stretch => item.type === 'stretch';
const isRhythm = (item: Item): item is Rhythm => item.type === 'rhythm';
const isRemark =
  (type: Remark['type']) =>
  (item: Item): item is Remark =>
    item.type === type;

/** The parts of a wording as one deadline; stops where they contradict each other or leave nothing to go by. */
export const combine = (
  items: readonly Item[],
  text: string,
  thisYear: number,
): Omit<Reading, 'text'> => {
  const rhythms = items.filter(isRhythm);
  const schedules = items.filter(isRemark('schedule'));
  const { spans, kind, unsaid } = readSpans(
    items.filter(isStretch),
    text,
    thisYear,
    rhythms.some(({ every }) => every.unit === 'year'),
  );
  const every = rhythms.length > 0 ? mergeRhythms(rhythms) : null;
  const core =
    every && (every.unit === 'week' || MONTHS[every.unit] > 0)
      ? recurring(every, spans, unsaid, thisYear, rhythms[0]?.from ?? 0)
      : plain(every, spans, kind, unsaid, items, thisYear);
  const notes = [...items.filter(isRemark('note')), ...schedules].sort((a, b) => a.from - b.from);
  const open = new Set([...core.unsaid, ...(schedules.length > 0 ? (['schedule'] as const) : [])]);
  return {
    ...core,
    unsaid: UNSAID.filter((name) => open.has(name)),
    note: notes.length > 0 ? notes.map((note) => note.text).join('; ') : null,
  };
};

const recurring = (
  every: Every,
  said: readonly Span[],
  open: readonly Unsaid[],
  thisYear: number,
  from: number,
): Core => {
  const kind = every.unit === 'week' ? 'weekly' : 'monthly';
  const unsaid: Unsaid[] = [...open];
  if (said.length === 0 || said.some(({ start }) => !start)) unsaid.push('first-day');
  if (said.length === 0 || said.some(({ end }) => !end)) unsaid.push('last-day');
  // Every second week counts from a first day that nobody has named.
  const anchored = every.interval === 1 || (said.every(({ start }) => start) && said.length > 0);
  if (!hasDays(every) || !anchored) {
    if (every.unit === 'week' && every.weekdays.length === 0) unsaid.push('weekday');
    if (every.unit !== 'week') unsaid.push(hasMonthDays(every) ? 'month' : 'day');
    const [first, last] = ends(said);
    return {
      kind,
      start: first,
      end: last,
      rrule: [],
      runs: [],
      occurrences: [],
      spans: [...said],
      every,
      unsaid,
    };
  }
  const spans =
    said.length > 0
      ? said.map((span) => closed(span, thisYear))
      : [closed({ start: null, end: null }, thisYear)];
  const runs = spans.map((span) => runsOf(every, span));
  if (runs.some((list) => list.length === 0))
    throw new Stop(from, 'contradiction', 'В названном промежутке нет ни одного такого дня.');
  const occurrences = [...new Set(runs.flat().flatMap(({ days }) => days))].sort();
  const [start = null, end = null] = [occurrences[0], occurrences.at(-1)];
  const rrule = runs.flat().map(({ rule }) => rule);
  return { kind, start, end, rrule, runs: runs.flat(), occurrences, spans, every, unsaid };
};

/** A stretch whose missing end is that of the year. */
const closed = ({ start, end }: Span, thisYear: number) => {
  const year = start || end ? parts(start ?? end ?? '')[0] : thisYear;
  return { start: start ?? `${year}-01-01`, end: end ?? `${year}-12-31` };
};

const ends = (spans: readonly Span[]): [Day | null, Day | null] => {
  const starts = spans.map(({ start }) => start);
  const lasts = spans.map(({ end }) => end);
  return [
    starts.includes(null) ? null : ([...starts].sort()[0] ?? null),
    lasts.includes(null) ? null : ([...lasts].sort().at(-1) ?? null),
  ];
};

const plain = (
  every: Every | null,
  spans: Span[],
  kind: Reading['kind'] | null,
  unsaid: Unsaid[],
  items: readonly Item[],
  thisYear: number,
): Core => {
  const [start, end] = ends(spans);
  const days = spans.flatMap(
    (span) => (kind === 'by' ? span.end : span.start === span.end ? span.start : null) ?? [],
  );
  const listed = kind === 'day' || (spans.length > 1 && days.length === spans.length);
  const occurrences = listed && kind !== 'months' ? [...new Set(days)].sort() : [];
  if (kind) {
    if (spans.some((span) => !span.start)) unsaid.push('first-day');
    if (spans.some((span) => !span.end)) unsaid.push('last-day');
    return { kind, start, end, rrule: [], runs: [], occurrences, spans, every, unsaid };
  }
  const schedules = items.filter(isRemark('schedule'));
  const inYear = every ? every.unit !== 'day' : schedules.some(({ waits }) => !waits);
  if (inYear && !items.some(isRemark('always'))) {
    const span = closed({ start: null, end: null }, thisYear);
    return {
      kind: 'year',
      ...span,
      rrule: [],
      runs: [],
      occurrences: [],
      spans: [span],
      every,
      unsaid: ['year', ...(every?.unit === 'term' ? (['schedule'] as const) : [])],
    };
  }
  const lasting = every || schedules.length > 0 || items.some(isRemark('always'));
  if (!lasting) throw new Stop(items[0]?.from ?? 0, 'unknown', 'Срок не назван.');
  return {
    kind: 'always',
    start: null,
    end: null,
    rrule: [],
    runs: [],
    occurrences: [],
    spans: [],
    every,
    unsaid: ['first-day', 'last-day'],
  };
};
