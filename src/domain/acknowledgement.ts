import type { Content, Data, Entry } from '../schema/index.ts';
import type { Contradiction } from './clash.ts';
import { contradictionsOf } from './contradictions.ts';
import type { Day } from './day.ts';

/** One known contradiction as an editor wrote it down. */
export type Acknowledgement = Data<'roadmap'>['acknowledged'][number];

/** A contradiction with what those who plan by the event should do. */
export interface Acknowledged extends Contradiction {
  reason: string;
}

/** Whether an acknowledgement on an event means this contradiction: same rule, same second event or none. */
export const means = (
  { rule, with: number }: Acknowledgement,
  entry: Entry<'roadmap'>,
  contradiction: Contradiction,
): boolean =>
  contradiction.rule === rule &&
  contradiction.event === entry.id &&
  (contradiction.other === null ? null : numberOf(contradiction.other)) === (number ?? null);

/** Number of an event by its id: `2022/4.3` → «4.3». */
export const numberOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The contradictions that editors know of, with their advice to readers. */
export const acknowledgedIn = (content: Content, today: Day): Acknowledged[] =>
  contradictionsOf(content, today).flatMap((contradiction) => {
    const entry = content.roadmap.find(({ id }) => id === contradiction.event);
    const found = entry?.data.acknowledged.find((item) => means(item, entry, contradiction));
    return found ? [{ ...contradiction, reason: found.reason }] : [];
  });

/** Those that concern an event, as the one that contradicts or the one that is contradicted. */
export const notesFor = (id: string, acknowledged: readonly Acknowledged[]): Acknowledged[] =>
  acknowledged.filter(({ event, other }) => event === id || other === id);
