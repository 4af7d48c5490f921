import type { Answers } from '../domain/search/answers.ts';
import type { Question } from '../domain/search-address.ts';
import { readQuestion } from '../domain/search-address.ts';
import { answersCount, moreWords, outcomeWords } from '../domain/search-words.ts';

/** Answers that one press of «Ещё» brings. */
export const STEP = 10;

/** What became of a question: answers, nothing asked yet, or an index that cannot be read. */
export type Outcome = Answers | 'unasked' | 'failed';

type Facet = 'collection' | 'risk';

/** The parts of the search page: what they hold and which of them are to be seen. */
export class SearchPanel {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The one part under a selector. Throws when the page lacks it. */
  one = <T extends HTMLElement>(selector: string): T => {
    const found = this.#root.querySelector<T>(selector);
    if (!found) throw new Error(`На странице нет ${selector}`);
    return found;
  };

  get field() {
    return this.one<HTMLInputElement>('input[type="search"]');
  }

  get list() {
    return this.one<HTMLOListElement>('[data-results]');
  }

  /** What the form asks now. */
  get question(): Question {
    const form = new FormData(this.one<HTMLFormElement>('form')) as unknown as URLSearchParams;
    return readQuestion(new URLSearchParams(form).toString());
  }

  /** Fills the form in. */
  set question({ q, collection, risks }: Question) {
    this.field.value = q;
    for (const input of this.#inputs('collection')) input.checked = input.value === collection;
    for (const input of this.#inputs('risk')) input.checked = risks.includes(input.value);
  }

  /** Where the arrows lead: the field, the pages found, the button for more. */
  get stops(): HTMLElement[] {
    const links = this.#root.querySelectorAll<HTMLElement>(
      '[data-results] h2 a, [data-more]:not([hidden])',
    );
    return [this.field, ...links];
  }

  /** Shows that answers are on their way; the former ones stay until then. */
  wait = (): void => {
    this.list.dataset.state = 'loading';
    this.#show({ found: true, start: false, failed: false });
  };

  /** Shows what became of the question. */
  print = (outcome: Outcome, items: readonly Element[]): void => {
    const answers = typeof outcome === 'string' ? null : outcome;
    const unfiltered = answers?.unfiltered ?? 0;
    const nothing = answers !== null && unfiltered === 0;
    this.list.replaceChildren(...items);
    this.list.dataset.state = 'done';
    this.#show({
      found: outcome !== 'unasked',
      facets: unfiltered > 0,
      nothing,
      outside: unfiltered > 0 && items.length === 0,
      failed: outcome === 'failed',
      start: answers === null || nothing,
    });
    const told = answers
      ? outcomeWords({
          ...answers,
          pages: answers.pages.length,
          all: answers.absent.length === 0 && answers.whole === answers.pages.length,
        })
      : [];
    this.tell(outcome === 'failed' ? ['Поиск не загрузился'] : told);
    this.#more(answers?.pages.length ?? 0);
    this.one('[data-everywhere]').textContent = `Снять фильтры: ${answersCount(unfiltered)}`;
    const { total = 0, counts = new Map() } = answers?.collections ?? {};
    this.#facet('collection', new Map([['', total], ...counts]));
    const risks = this.one<HTMLDetailsElement>('[data-risks]');
    risks.hidden = this.#facet('risk', answers?.risks ?? new Map()) === 0;
    risks.open ||= this.#inputs('risk').some(({ checked }) => checked);
  };

  /** Adds further answers out of all that were found and moves the focus to the first of them. */
  append = (items: readonly Element[], pages: number): void => {
    this.list.append(...items);
    this.#more(pages);
    items[0]?.querySelector('a')?.focus();
  };

  /** Says sentences in the status line, the first of them strong. */
  tell = ([first, ...rest]: readonly string[]): void => {
    const lines = [first ?? '', ...rest].filter(Boolean).map((text, at) => {
      const line = document.createElement('p');
      const words = document.createElement(at === 0 ? 'strong' : 'span');
      words.textContent = text;
      line.append(words);
      return line;
    });
    this.one('[data-status]').replaceChildren(...lines);
  };

  #inputs = (name: Facet): HTMLInputElement[] => [
    ...this.#root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`),
  ];

  /** Shows the named parts that fit. */
  #show = (parts: Record<string, boolean>): void => {
    for (const [name, shown] of Object.entries(parts)) this.one(`[data-${name}]`).hidden = !shown;
  };

  #more = (pages: number): void => {
    const left = pages - this.list.children.length;
    const button = this.one('[data-more]');
    button.hidden = left <= 0;
    button.textContent = moreWords(left, STEP);
  };

  /** Prints how many answers each value has; returns how many values there are to choose from. */
  #facet = (name: Facet, counts: ReadonlyMap<string, number>): number =>
    this.#inputs(name).filter((input) => {
      const count = counts.get(input.value) ?? 0;
      const row = input.closest('label') as HTMLElement;
      row.hidden = count === 0 && !input.checked && input.value !== '';
      (row.querySelector('.count') as HTMLElement).textContent = String(count);
      return !row.hidden;
    }).length;
}
