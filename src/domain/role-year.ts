import type { Content } from '../schema/index.ts';
import type { Day } from './day.ts';
import { compare } from './issue.ts';
import { type EventView, rolesOf } from './roadmap.ts';
import { groupOn } from './role-group.ts';

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

/** What a role is told of an event that others carry out. */
export const INVITED = 'Вы среди участников.';

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
  const groups: RoleYear = { soon: [], later: [], always: [], over: [] };
  for (const event of events) groups[groupOn(event.deadline, event.done, today)].push(event);
  const byNext = (a: EventView, b: EventView) => compare(a.next ?? '', b.next ?? '');
  return {
    soon: groups.soon.toSorted(byNext),
    later: groups.later.toSorted(byNext),
    always: groups.always,
    over: groups.over.toSorted((a, b) => compare(a.deadline.end ?? '', b.deadline.end ?? '')),
  };
};
