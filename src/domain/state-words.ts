import type { Status } from './deadline.ts';

/** What readers call each state. */
export const STATE_WORDS: Record<Status, string> = {
  planned: 'впереди',
  current: 'идёт',
  done: 'исполнено',
  past: 'срок прошёл',
};
