import type { SearchIndex } from '../domain/search/engine.ts';

/** Stands for an answer that came after a newer question was asked. */
export const LATE = Symbol('late');

/** Questions to the search index of a site at a base path, of which only the last is answered, with what prints the answers. */
export class Asking<Tools> {
  readonly #base: string;
  readonly #tools: () => Promise<Tools>;
  #opened: Promise<[SearchIndex, Tools]> | null = null;
  #turn = 0;
  /** A script did not load: a browser does not try that again until the page is opened anew. */
  stuck = false;

  constructor(base: string, tools: () => Promise<Tools>) {
    this.#base = base;
    this.#tools = tools;
  }

  /** Starts to load what a question will need; a failure is told when something is asked. */
  prepare = (): void => void this.#open().catch(() => undefined);

  /** Makes answers that are still on their way come late. */
  forget = (): void => void this.#turn++;

  /** What `work` brings from the index, or LATE. Throws when the index cannot be read; the next question opens it anew. */
  last = async <Found>(
    work: (index: SearchIndex, tools: Tools) => Promise<Found>,
  ): Promise<Found | typeof LATE> => {
    const turn = ++this.#turn;
    try {
      const found = await work(...(await this.#open()));
      return turn === this.#turn ? found : LATE;
    } catch (error) {
      if (turn !== this.#turn) return LATE;
      this.#opened = null;
      throw error;
    }
  };

  #open = (): Promise<[SearchIndex, Tools]> => {
    this.#opened ??= this.#load().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  };

  #load = async (): Promise<[SearchIndex, Tools]> => {
    const catalogue = fetch(`${this.#base}search-index/catalogue.json`, { cache: 'no-cache' });
    // It comes beside the script that reads it; a failure is told when that asks for it.
    catalogue.catch(() => undefined);
    this.stuck = true;
    const [{ openIndex }, tools] = await Promise.all([import('./search-engine.ts'), this.#tools()]);
    this.stuck = false;
    return [await openIndex(this.#base, catalogue), tools];
  };
}
