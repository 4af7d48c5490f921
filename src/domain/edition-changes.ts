import type { Content, Edition, Entry } from '../schema/index.ts';
import type { Day } from './day.ts';
import { readingOf } from './deadline-words.ts';
import { numberIn } from './editions.ts';
import { byNumber, readDeadline } from './roadmap.ts';
import { type Piece, sameWords, wordDiff } from './word-diff.ts';

type Event = Entry<'roadmap'>;

/** What an amendment did to an event: its days are others, it is new, it is gone, or only its words changed. */
export type ChangeKind = 'moved' | 'added' | 'removed' | 'reworded';

/** A cell of the table whose words changed. */
export interface CellChange {
  name: string;
  pieces: Piece[];
}

/** What one amendment did to one event. */
export interface Change {
  kind: ChangeKind;
  id: string;
  number: string;
  short: string;
  /** The event before; null when it is new. */
  before: Event | null;
  /** The event after; null when it is gone. */
  after: Event | null;
  /** Cells whose words changed; none for new and removed events. */
  cells: CellChange[];
  /** The days before and after in plain words, when they differ; single days that went and came. */
  days: { before: string; after: string; gone: Day[]; come: Day[] } | null;
}

/** Every event's page and calendar asks, and an edition does not change. */
const found = new WeakMap<Edition, Change[]>();

/** What an edition changed against the one before it, in the table's order. */
export const changesOf = (edition: Edition, former: Edition): Change[] => {
  const known = found.get(edition);
  if (known) return known;
  const before = new Map(former.events.map((event) => [event.id, event]));
  const after = new Map(edition.events.map((event) => [event.id, event]));
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((id) => changeOf(id, before.get(id), after.get(id), former, edition) ?? [])
    .sort(byNumber);
  found.set(edition, changes);
  return changes;
};

const changeOf = (
  id: string,
  before: Event | undefined,
  after: Event | undefined,
  former: Edition,
  edition: Edition,
): Change | null => {
  const event = after ?? before;
  if (!event) return null;
  const about = { id, number: numberIn(id), short: event.data.short };
  const none = { cells: [], days: null };
  if (!before || !after) {
    const kind = before ? 'removed' : 'added';
    return { kind, ...about, before: before ?? null, after: after ?? null, ...none };
  }
  const cells = cellChanges(cellsIn(before, former), cellsIn(after, edition));
  if (cells.length === 0) return null;
  const days = daysChange(before, after);
  return { kind: days ? 'moved' : 'reworded', ...about, before, after, cells, days };
};

const cellChanges = (old: Map<string, string>, now: Map<string, string>): CellChange[] =>
  [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [before, after] = [old.get(name) ?? '', now.get(name) ?? ''];
    return sameWords(before, after) ? [] : [{ name, pieces: wordDiff(before, after) }];
  });

/** The cells of an event's row by their headings in the order's table, shared ones filled in. */
const cellsIn = ({ data }: Event, { events, year }: Edition): Map<string, string> => {
  const cells = new Map([
    ['Мероприятие', data.title],
    ['Срок реализации', data.deadline],
  ]);
  data.actions.forEach((action, index) => {
    const shared = events.find(({ id }) => id === `${year}/${action.sameAs}`)?.data.actions[0];
    const which = data.actions.length > 1 ? `, действие ${index + 1}` : '';
    cells.set(`Исполнители${which}`, action.executorsText);
    cells.set(`Задачи${which}`, action.task ?? shared?.task ?? '');
    cells.set(`Показатель${which}`, action.indicator?.text ?? shared?.indicator?.text ?? '');
  });
  return cells;
};

const daysChange = (before: Event, after: Event): Change['days'] => {
  const read = ({ id, data }: Event) => {
    const { kind, start, end, rrule, occurrences, ...more } = readDeadline(
      data.deadline,
      Number(id.slice(0, 4)),
    );
    const days = JSON.stringify({ kind, start, end, rrule, occurrences });
    return {
      days,
      occurrences,
      words: readingOf({ kind, start, end, rrule, occurrences, ...more }),
    };
  };
  const [old, now] = [read(before), read(after)];
  if (old.days === now.days) return null;
  const repeated = old.occurrences.length > 1 && now.occurrences.length > 1;
  const without = (days: readonly Day[], others: readonly Day[]) =>
    repeated ? days.filter((day) => !others.includes(day)) : [];
  return {
    before: old.words,
    after: now.words,
    gone: without(old.occurrences, now.occurrences),
    come: without(now.occurrences, old.occurrences),
  };
};

/** An edition with what it changed; the first edition of a year changed nothing. */
export interface EditionChanges {
  edition: Edition;
  changes: Change[];
}

/** A year's editions from the first to the one in force, each with its changes. */
export const editionsOfYear = (content: Content, year: string): EditionChanges[] =>
  content.editions
    .filter((edition) => edition.year === year)
    .map((edition, index, all) => {
      const former = all[index - 1];
      return { edition, changes: former ? changesOf(edition, former) : [] };
    });

/** What each amendment did to one event, the earliest first; none when the event stands as it was approved. */
export const historyOf = (id: string, content: Content): { edition: Edition; change: Change }[] =>
  editionsOfYear(content, id.slice(0, id.indexOf('/'))).flatMap(({ edition, changes }) => {
    const change = changes.find((one) => one.id === id);
    return change ? [{ edition, change }] : [];
  });

/** Events that an amendment took out of a year's roadmap, in the wording they had last. */
export const removedEvents = (content: Content): { event: Event; by: Edition }[] => {
  const current = new Set(content.roadmap.map(({ id }) => id));
  const gone = new Map<string, { event: Event; by: Edition }>();
  content.editions.forEach((edition, index) => {
    const former = content.editions[index - 1];
    if (former?.year !== edition.year) return;
    const kept = new Set(edition.events.map(({ id }) => id));
    for (const event of former.events)
      if (!kept.has(event.id) && !current.has(event.id)) gone.set(event.id, { event, by: edition });
  });
  return [...gone.values()];
};

/** How many events an amendment moved, added, removed and reworded: «изменён срок: 2, добавлено: 1». */
export const changeCounts = (changes: readonly Change[]): string =>
  (Object.keys(CHANGE_WORDS) as ChangeKind[])
    .flatMap((kind) => {
      const count = changes.filter((change) => change.kind === kind).length;
      return count > 0 ? [`${CHANGE_WORDS[kind]}\u00a0${count}`] : [];
    })
    .join(', ');

const CHANGE_WORDS: Record<ChangeKind, string> = {
  moved: 'изменён срок:',
  added: 'добавлено:',
  removed: 'исключено:',
  reworded: 'изменён текст:',
};
