import type { Content, Data } from '../schema/index.ts';
import type { Day } from './day.ts';
import { applyChanges } from './deadline/calendar.ts';
import { readDeadline } from './roadmap.ts';

/** A day by which the roadmap wants something of a school's programme ready. */
export interface Milestone {
  kind: Data<'plans'>['milestones'][number]['kind'];
  /** «подтверждающие документы 1 этапа» */
  title: string;
  /** Number of the event whose last day it is: 4.3. */
  event: string;
  day: Day;
}

/** The last day of an event of a year's roadmap; null when there is no such event or it has no last day. */
export const lastDayOf = (content: Content, year: number, number: string): Day | null => {
  const event = content.roadmap.find(({ id }) => id === `${year}/${number}`);
  if (!event) return null;
  return applyChanges(readDeadline(event.data.deadline, year), event.data).deadline.end;
};

/** The milestones that a year's plan names, with their days read from the roadmap itself. */
export const milestonesOf = (content: Content, year: number): Milestone[] => {
  const plan = content.plans.find(({ data }) => data.year === year);
  return (plan?.data.milestones ?? []).flatMap(({ kind, event, title }) => {
    const day = lastDayOf(content, year, event);
    return day ? [{ kind, title, event, day }] : [];
  });
};
