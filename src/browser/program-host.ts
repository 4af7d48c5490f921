import type { Draft } from '../domain/program.ts';
import type { Way } from './program-ask.ts';
import type { Desk } from './program-desk.ts';

/** The element that holds a draft, as far as its parts need it. */
export interface ProgramHost extends HTMLElement {
  readonly desk: Desk;
  /** Whether all fitting practices are listed, or the first few. */
  all: boolean;
  one<T extends HTMLElement>(selector: string): T;
  say(words: string): void;
  offer(text: string, ways: readonly Way[]): void;
  commit(draft: Draft, words: string): boolean;
  step(way: 'back' | 'again'): void;
  show(): void;
  showState(): void;
}
