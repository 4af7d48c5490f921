import type { Content } from '../schema/index.ts';
import { addDays, type Day } from './day.ts';
import { compare } from './issue.ts';
import { type EventView, rolesOf } from './roadmap.ts';

/** A role's year, sorted by what it asks for on a day. */
export interface RoleYear {
  /** Next days within thirty days, nearest first. */
  soon: EventView[];
  /** Next days further off, nearest first. */
  later: EventView[];
  /** «постоянно», «еженедельно», «в течение года»: no day of their own. */
  always: EventView[];
  /** Over or done, in the order of their last days. */
  over: EventView[];
}

const SOON = 30;

/** What a role is told of an event that others carry out. */
export const INVITED = 'Вы среди участников.';

const dayless = ({ deadline: { kind, occurrences } }: EventView): boolean =>
  kind === 'always' || kind === 'year' || (kind === 'weekly' && occurrences.length === 0);

/** Events that a role has a part in. */
export const eventsFor = (
  role: string,
  events: readonly EventView[],
  content: Content,
): EventView[] => events.filter((event) => rolesOf(event, content).includes(role));

/** A role's own tasks of each event, by the event's number. */
export const tasksFor = (
  role: string,
  events: readonly EventView[],
  content: Content,
): Map<string, string[]> => {
  const mine = content.executors
    .filter(({ data }) => data.roles.includes(role))
    .map(({ id }) => id);
  const own = (executors: readonly string[]) => executors.some((id) => mine.includes(id));
  return new Map(
    events.map(({ number, actions }) => {
      const tasks = actions.filter(({ executors }) => own(executors)).map(({ task }) => task);
      return [number, tasks.length > 0 ? [...new Set(tasks)] : [INVITED]];
    }),
  );
};

/** What a role's events ask for on a day: the near first, then later, all year, and what is over. */
export const roleYear = (events: readonly EventView[], today: Day): RoleYear => {
  const isOver = ({ status }: EventView) => status === 'done' || status === 'past';
  const isAlways = (event: EventView) => !isOver(event) && (dayless(event) || event.next === null);
  const timed = events
    .filter((event) => !isOver(event) && !isAlways(event))
    .toSorted((a, b) => compare(a.next ?? '', b.next ?? ''));
  const horizon = addDays(today, SOON);
  return {
    soon: timed.filter(({ next }) => (next ?? '') <= horizon),
    later: timed.filter(({ next }) => (next ?? '') > horizon),
    always: events.filter(isAlways),
    over: events
      .filter(isOver)
      .toSorted((a, b) => compare(a.deadline.end ?? '', b.deadline.end ?? '')),
  };
};
