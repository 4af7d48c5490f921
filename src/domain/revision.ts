import type { Content } from '../schema/index.ts';
import type { Day } from './day.ts';
import { historyOf } from './edition-changes.ts';
import { approvedOn } from './order.ts';

/** The day a document last set an event's words, and how many documents have changed them since the first. */
export const revisionOf = (content: Content, id: string): { stamp: Day; sequence: number } => {
  const history = historyOf(id, content);
  return {
    stamp: history.at(-1)?.edition.date ?? approvedOn(content, Number(id.slice(0, 4))),
    sequence: history.length,
  };
};
