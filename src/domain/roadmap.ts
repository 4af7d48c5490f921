import type { Content, Data, Entry } from '../schema/index.ts';
import type { Day } from './day.ts';
import { applyChanges } from './deadline/calendar.ts';
import { parseDeadline } from './deadline/parse.ts';
import type { Reading } from './deadline/reading.ts';
import { isNear, nextDay, type Status, statusOn } from './deadline.ts';
import type { IndicatorPart } from './indicator.ts';
import { parseIndicator } from './indicator-grammar.ts';
import { remembered } from './remembered.ts';
import { pathOf } from './urls.ts';

type Action = Data<'roadmap'>['actions'][number];

/** One action of an event with the cells it shares filled in. */
export interface ActionView {
  executors: string[];
  executorsText: string;
  task: string;
  indicator: { text: string; parts: IndicatorPart[] };
  /** Number of the event the task and indicator are shared with, as merged cells of the table. */
  sharedWith: string | null;
}

/** One event as pages, feeds and data need it on a given day. */
export interface EventView {
  entry: Entry<'roadmap'>;
  id: string;
  number: string;
  section: string;
  title: string;
  short: string;
  path: string;
  deadline: Reading;
  /** Days of the recurrence on which an editor says nothing takes place, or that moved away. */
  exdates: Day[];
  /** Days that took the place of moved ones. */
  extra: Day[];
  done: boolean;
  status: Status;
  /** The next day that asks for something; null when none is ahead or the event is done. */
  next: Day | null;
  /** Planned or current, with its next day within seven days. */
  near: boolean;
  actions: ActionView[];
}

/** Numbers such as 2.7 and 2.10 in the order a person counts them. */
export const byNumber = (a: { number: string }, b: { number: string }): number => {
  const [left, right] = [a.number, b.number].map((text) => text.split('.').map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const gap = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (gap !== 0) return gap;
  }
  return 0;
};

/** All events of a year's roadmap in the table's order. */
export const eventsOf = (content: Content, year: number, today: Day): EventView[] =>
  content.roadmap
    .filter(({ id }) => id.startsWith(`${year}/`))
    .map((entry) => viewOf(entry, content, today))
    .sort((a, b) => (a.entry.data.row ?? 0) - (b.entry.data.row ?? 0) || byNumber(a, b));

/** One event as it stands on a day. */
export const viewOf = (entry: Entry<'roadmap'>, content: Content, today: Day): EventView => {
  const { number, title, short, done, deadline: text, actions } = entry.data;
  const { deadline, exdates, extra } = applyChanges(
    readDeadline(text, Number(entry.id.split('/')[0])),
    entry.data,
  );
  const status = statusOn(deadline, done, today);
  const next = done ? null : nextDay(deadline, today);
  return {
    entry,
    id: entry.id,
    number,
    section: number.split('.')[0] ?? '',
    title,
    short,
    path: pathOf(entry as Entry) ?? '',
    deadline,
    exdates,
    extra,
    done,
    status,
    next,
    near: isNear(status, next, today),
    actions: actions.map((action) => resolved(action, entry, content)),
  };
};

const resolved = (action: Action, entry: Entry<'roadmap'>, content: Content): ActionView => {
  const year = entry.id.split('/')[0];
  const other = action.sameAs
    ? content.roadmap.find(({ id }) => id === `${year}/${action.sameAs}`)?.data.actions[0]
    : undefined;
  return {
    executors: action.executors,
    executorsText: action.executorsText,
    task: action.task ?? other?.task ?? '',
    indicator: measured(action.indicator?.text ?? other?.indicator?.text ?? ''),
    sharedWith: action.sameAs ?? null,
  };
};

const measured = remembered((text) => ({ text, parts: parseIndicator(text).parts }));

const UNREAD: Omit<Reading, 'text'> = {
  kind: 'always',
  start: null,
  end: null,
  rrule: [],
  occurrences: [],
  unsaid: [],
  note: null,
  every: null,
  spans: [],
  runs: [],
};

/** An order's wording read into days; one that cannot be read has none, and the check refuses to publish it. */
export const readDeadline = (text: string, year: number): Reading => {
  readers[year] ??= remembered(
    (words) => parseDeadline(words, year).deadline ?? { ...UNREAD, text: words },
  );
  return readers[year](text);
};

const readers: Record<number, (text: string) => Reading> = {};

/** Roles that an event concerns, as those who carry it out or as those it invites. */
export const rolesOf = (event: EventView, content: Content): string[] => {
  const executors = new Set([
    ...event.actions.flatMap((action) => action.executors),
    ...event.entry.data.participants,
  ]);
  return [
    ...new Set(
      content.executors.filter(({ id }) => executors.has(id)).flatMap(({ data }) => data.roles),
    ),
  ];
};

/** How many events stand in each state. */
export const countStates = (events: readonly EventView[]): Record<Status, number> => {
  const counts = { done: 0, past: 0, current: 0, planned: 0 };
  for (const { status } of events) counts[status]++;
  return counts;
};
