import { type Day, parts } from './day.ts';
import type { Deadline, Status } from './deadline.ts';
import { type Mark, markOf, percent, shareOf } from './timeline.ts';

/** What the picture needs of an event. */
export interface Drawn {
  number: string;
  short: string;
  deadline: Deadline;
  status: Status;
}

/** Where an event's words stand: over the mark or beside it, with a dotted leader when they are far. */
export interface Label {
  at: number;
  anchor: 'start' | 'end';
  /** The words lie on the mark and hide a piece of it, this many rem wide. */
  over: boolean;
  width: number;
  leader: { from: number; to: number } | null;
}

/** An event's mark and words, with the top of its row in its band, in rem. */
export interface Placed<E extends Drawn> {
  event: E;
  mark: Mark;
  label: Label;
  top: number;
}

/** A band of the picture: a section's heading and its events. */
export interface Band<E extends Drawn> {
  number: string | null;
  title: string | null;
  count: number;
  height: number;
  placed: Placed<E>[];
}

/** The narrowest width of the picture, and its rows and headings, all in rem. */
export const CHART = {
  width: 66,
  title: 2.125,
  pad: 0.65,
  row: 1.55,
  double: 2.35,
};

const GAP = 0.8;
const FAR = 15;
const LOOSE = new Set(['pulse', 'line']);

const letterWidth = (letter: string): number => {
  if (/[\s.,:]/.test(letter)) return 0.255;
  return /[A-ZА-ЯЁмшщжюфы«»]/.test(letter) ? 0.66 : 0.52;
};

/** Rem that an event's number and short title take in the picture, a little more rather than less. */
export const labelWidth = ({ number, short }: Drawn): number =>
  percent([...`${number} ${short}`].reduce((sum, letter) => sum + letterWidth(letter), 0));

/** Words of what is over stand at the line of today, of what is ahead at their own mark; no room on the right, then on the left. */
export const labelOf = (event: Drawn, mark: Mark, today: number): Label => {
  const width = labelWidth(event);
  const share = (width / CHART.width) * 100;
  const within = today > 0 && today < 100;
  const start = (at: number, over = false, leader: Label['leader'] = null): Label => ({
    at: percent(at),
    anchor: 'start',
    over,
    width,
    leader,
  });
  const inside = (at: number) => start(Math.max(Math.min(at, 99 - share), GAP), true);
  const atToday = today + 2 * (GAP / 1.6);
  if (LOOSE.has(mark.form)) return inside(within ? atToday : GAP);
  if (mark.form === 'ticks') {
    return { ...inside(within && today > mark.from ? atToday : mark.from), over: false };
  }
  const beside = mark.to + GAP;
  const over = event.status === 'past' || event.status === 'done';
  const near = within && mark.to <= today && today - mark.to < FAR;
  if (over && near && atToday + share <= 100) {
    return start(atToday, false, {
      from: percent(mark.to + GAP / 2),
      to: percent(today + GAP / 2),
    });
  }
  if (beside + share <= 100) return start(beside);
  if (mark.from - GAP - share >= 0) {
    return { at: percent(mark.from - GAP), anchor: 'end', over: false, width, leader: null };
  }
  return inside(within && today > mark.from ? atToday : mark.from + GAP);
};

const extent = (mark: Mark, label: Label): [from: number, to: number] => {
  const share = (label.width / CHART.width) * 100;
  const left = label.anchor === 'start' ? label.at : label.at - share;
  return [Math.min(mark.from, left), Math.max(mark.to, left + share)];
};

const rank = (mark: Mark): number => (LOOSE.has(mark.form) ? 2 : mark.form === 'ticks' ? 1 : 0);

const lay = <E extends Drawn>(events: readonly E[], year: number, today: number, top: number) => {
  const marked = events
    .map((event) => ({ event, mark: markOf(event.deadline, year) }))
    .sort(
      (a, b) => rank(a.mark) - rank(b.mark) || (rank(a.mark) === 0 ? a.mark.from - b.mark.from : 0),
    );
  const rows: { top: number; taken: [number, number][] }[] = [];
  const placed: Placed<E>[] = [];
  let next = top;
  for (const { event, mark } of marked) {
    const label = labelOf(event, mark, today);
    const [from, to] = extent(mark, label);
    const free =
      rank(mark) === 0
        ? rows.find(({ taken }) =>
            taken.every(([left, right]) => to + 1 < left || from > right + 1),
          )
        : undefined;
    const row = free ?? { top: next, taken: [] };
    if (!free) {
      next += mark.form === 'ticks' ? CHART.double : CHART.row;
      rows.push(row);
    }
    row.taken.push([from, to]);
    placed.push({ event, mark, label, top: percent(row.top) });
  }
  return { placed, bottom: next };
};

/** The whole picture of a year: bands one under another, and the share of the year gone. */
export const pictureOf = <E extends Drawn>(
  groups: readonly { number: string | null; title: string | null; events: readonly E[] }[],
  year: number,
  day: Day,
): { bands: Band<E>[]; today: number; within: boolean } => {
  const today = shareOf(day, year);
  const bands = groups.map(({ number, title, events }) => {
    const { placed, bottom } = lay(events, year, today, (title ? CHART.title : 0) + CHART.pad);
    return { number, title, count: events.length, height: percent(bottom + CHART.pad), placed };
  });
  return { bands, today, within: parts(day)[0] === year };
};
