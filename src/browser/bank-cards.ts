import { PER_PAGE, type Placed, unpackIndex } from '../domain/bank-index.ts';
import { fromAttributes } from '../domain/facets.ts';

const get = async (address: string): Promise<Response> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

/** The cards of the bank: those on the page, and the rest, which come as they are asked for. */
export class BankCards {
  #items = new Map<number, HTMLElement>();
  #pages = new Map<number, Promise<void>>();
  #shipped: Placed[];
  #all: Promise<Placed[]> | undefined;
  #index: string | undefined;
  #root: string;

  /** `index` is the address of the facet index, when the list is not all there is; `root` that of the bank. */
  constructor(list: HTMLElement, root: string, index?: string) {
    this.#root = root;
    this.#index = index;
    this.#shipped = [...list.children].map((item, place) => {
      this.#items.set(place, item as HTMLElement);
      const title = item.querySelector('a')?.textContent ?? '';
      return { ...fromAttributes((item as HTMLElement).dataset, title), place };
    });
  }

  /** Whether the page holds every card. */
  get whole(): boolean {
    return this.#index === undefined;
  }

  /** What the filter knows of every card of the bank; a failed load can be asked for again. */
  all(): Promise<Placed[]> {
    if (this.#index === undefined) return Promise.resolve(this.#shipped);
    this.#all ??= get(this.#index)
      .then(async (answer) => unpackIndex(await answer.json()))
      .catch((error) => {
        this.#all = undefined;
        throw error;
      });
    return this.#all;
  }

  /** The cards at the given places, in that order. */
  async items(places: readonly number[]): Promise<HTMLElement[]> {
    const missing = places.filter((place) => !this.#items.has(place));
    const pages = new Set(missing.map((place) => Math.floor(place / PER_PAGE)));
    await Promise.all([...pages].map((page) => this.#page(page)));
    return places.flatMap((place) => this.#items.get(place) ?? []);
  }

  #page(page: number): Promise<void> {
    const coming =
      this.#pages.get(page) ??
      get(`${this.#root}page/${page + 1}/`).then(async (answer) => {
        const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const cards = found.querySelector('[data-cards]')?.children ?? [];
        for (const [at, card] of [...cards].entries())
          this.#items.set(page * PER_PAGE + at, document.importNode(card, true) as HTMLElement);
      });
    this.#pages.set(page, coming);
    coming.catch(() => this.#pages.delete(page));
    return coming;
  }
}
