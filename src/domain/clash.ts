import type { CONTRADICTIONS } from '../schema/contradictions.ts';
import type { EventView } from './roadmap.ts';

/** A place in the content: a field of an event, or of site.yaml when `entry` is null. */
export interface Place {
  entry: string | null;
  path: PropertyKey[];
}

/** Two places of a roadmap that cannot both be right. */
export interface Contradiction {
  rule: keyof typeof CONTRADICTIONS;
  /** Id of the event to look at first. */
  event: string;
  /** Id of the second event; null when the event contradicts itself or the region's settings. */
  other: string | null;
  /** The field that contradicts, and the one that it contradicts. */
  where: [Place, Place];
  /** Both places quoted. */
  message: string;
  /** What an editor can do about it. */
  advice: string;
}

/** A field of an event as a place. */
export const at = ({ id }: EventView, ...path: PropertyKey[]): Place => ({ entry: id, path });

/** «5.4 «Муниципальная экспертиза, 1 этап»» */
export const called = ({ number, short }: EventView): string => `${number} «${short}»`;

/** One cell of an event's row with its name for messages; a shared cell stands where `sameAs` is. */
export interface Cell {
  name: string;
  text: string;
  path: PropertyKey[];
}

/** The cells of an event that say what is done and by what it is measured. */
export const cellsOf = ({ actions }: EventView): Cell[] =>
  actions.flatMap(({ task, indicator, sharedWith }, index) => {
    const path = (...own: PropertyKey[]) => ['actions', index, ...(sharedWith ? ['sameAs'] : own)];
    return [
      { name: 'задаче', text: task, path: path('task') },
      { name: 'показателе', text: indicator.text, path: path('indicator', 'text') },
    ];
  });
