import { begin, type History, record, redo, seal, undo } from '../domain/history.ts';
import type { Draft, Program } from '../domain/program.ts';
import type { ProgramSource } from '../domain/program-source.ts';
import { DraftStore, type Kept } from './program-store.ts';

/** The draft being worked on, the way back, the programme in view, and whether this browser keeps it all. */
export class Desk {
  readonly source: ProgramSource;
  readonly store = new DraftStore();
  kept: Kept | null = null;
  #history: History<Draft>;
  #shown = '';

  constructor(source: ProgramSource, draft: Draft) {
    this.source = source;
    this.#history = begin(draft);
  }

  get draft(): Draft {
    return this.#history.present;
  }

  /** The programme in view; the first when the one in view is gone; null when there is none. */
  get program(): Program | null {
    const { programs } = this.draft;
    return programs.find(({ risk }) => risk === this.#shown) ?? programs[0] ?? null;
  }

  /** What would be taken back next, and what would be done again; empty for nothing. */
  get ways(): { back: string; again: string; typing: string } {
    const last = this.#history.past.at(-1);
    return {
      back: last?.words ?? '',
      again: this.#history.future[0]?.words ?? '',
      typing: last?.key ?? '',
    };
  }

  view(risk: string): void {
    this.#shown = risk;
  }

  /** Takes a changed draft in; false when nothing changed. */
  commit(draft: Draft, words: string, key = ''): boolean {
    if (draft === this.draft) return false;
    this.#history = record(this.#history, draft, words, key);
    this.keep();
    return true;
  }

  seal(): void {
    this.#history = seal(this.#history);
  }

  /** Goes one step back or forward and says which; empty when there was none. */
  step(way: 'back' | 'again'): string {
    const words = this.ways[way];
    if (!words) return '';
    const before = this.draft;
    this.#history = way === 'back' ? undo(this.#history) : redo(this.#history);
    this.#follow(before);
    this.keep();
    return words;
  }

  /** Begins anew from a draft that is kept already, with nothing to take back. */
  begin(draft: Draft): void {
    this.#history = begin(draft);
  }

  keep(): void {
    if (this.kept === 'other') return;
    this.kept = this.store.keep(this.draft);
  }

  /** Keeps this tab's draft in spite of what another tab has written. */
  insist(): void {
    this.store.read();
    this.kept = this.store.keep(this.draft);
  }

  /** A step may concern a programme that is not in view: then it comes into view. */
  #follow(before: Draft): void {
    const touched = this.draft.programs.filter((program) => !before.programs.includes(program));
    const [first] = touched;
    if (first && !touched.some(({ risk }) => risk === this.program?.risk)) this.#shown = first.risk;
  }
}
