import type { Draft } from '../domain/program.ts';
import { opened, saved } from '../domain/program-file.ts';

const KEY = '500plus-program';

/** How the last attempt to keep the draft ended: kept, refused by the browser, or left alone because another tab wrote. */
export type Kept = 'kept' | 'refused' | 'other';

/** What this browser had kept: a draft, nothing, or a text that cannot be read any more. */
export type Found =
  | { draft: Draft; broken: null }
  | { draft: null; broken: { text: string; error: string } | null };

/** The draft kept in this browser. It never overwrites what another tab has written since it was last read. */
export class DraftStore {
  #known: string | null = null;

  /** What is kept now; from here on, this is what may be overwritten. */
  read(): Found {
    const text = this.#stored();
    this.#known = text;
    if (text === null) return { draft: null, broken: null };
    const { draft, error } = opened(text);
    if (!draft) this.#putAside(text);
    return draft ? { draft, broken: null } : { draft: null, broken: { text, error: error ?? '' } };
  }

  keep(draft: Draft): Kept {
    const text = saved(draft);
    try {
      const now = localStorage.getItem(KEY);
      if (now !== null && now !== this.#known && now !== text) return 'other';
      localStorage.setItem(KEY, text);
    } catch {
      return 'refused';
    }
    this.#known = text;
    return 'kept';
  }

  forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Storage is closed: nothing was kept, so there is nothing to forget.
    }
    this.#known = null;
  }

  /** Tells when another tab has written something else. */
  watch(told: () => void): void {
    addEventListener('storage', ({ key, newValue }) => {
      if (key === KEY && newValue !== null && newValue !== this.#known) told();
    });
  }

  /** A text that cannot be read now may be read by another version: it is not written over. */
  #putAside(text: string): void {
    try {
      localStorage.setItem(`${KEY}-aside`, text);
    } catch {
      // There is no room for a copy: the reader is offered it as a file.
    }
  }

  #stored(): string | null {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  }
}
