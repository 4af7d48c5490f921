import { addDays, type Day } from './day.ts';
import { type EventView, rolesOf } from './roadmap.ts';
import type { Content } from '../schema/index.ts';

/** A role's year, sorted by what it asks for on a day. */
export interface Agenda {
  /** Next days within thirty days, nearest first. */
  soon: EventView[];
  /** Next days further off. */
  later: EventView[];
  /** «постоянно», «еженедельно», «в течение года»: no day of their own. */
  always: EventView[];
  /** Over or done, in the order of their last days. */
  over: EventView[];
}

/** Events that a role has a part in. */
export const eventsFor = (role: string, events: readonly EventView[], content: Content): EventView[] =>
  events.filter((event) => rolesOf(event, content).includes(role));

const SOON = 30;
const byNext = (a: EventView, b: EventView) => ((a.next ?? '') < (b.next ?? '') ? -1 : 1);
const byEnd = (a: EventView, b: EventView) =>
  (a.deadline.end ?? '') === (b.deadline.end ?? '') ? 0 : (a.deadline.end ?? '') < (b.deadline.end ?? '') ? -1 : 1;

const dayless = ({ deadline: { kind, occurrences } }: EventView): boolean =>
  kind === 'always' || kind === 'year' || ((kind === 'weekly' || kind === 'monthly') && occurrences.length === 0);

/** What the events ask for on a day: near first, then later, all year, and what is over. */
export const agendaOf = (events: readonly EventView[], today: Day): Agenda => {
  const over = events.filter(({ status }) => status === 'done' || status === 'past');
  const open = events.filter((event) => !over.includes(event));
  const always = open.filter((event) => dayless(event) || event.next === null);
  const timed = open.filter((event) => !always.includes(event)).toSorted(byNext);
  const horizon = addDays(today, SOON);
  return {
    soon: timed.filter(({ next }) => (next ?? '') <= horizon),
    later: timed.filter(({ next }) => (next ?? '') > horizon),
    always,
    over: over.toSorted(byEnd),
  };
};
