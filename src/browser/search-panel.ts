import type { Answers } from '../domain/search/answers.ts';
import { type Question, readQuestion, writeQuestion } from '../domain/search-address.ts';
import { answersCount, moreWords, outcomeWords } from '../domain/search-words.ts';
import { StatusLine } from './search-status.ts';

/** Answers that one press of «Ещё» brings. */
export const STEP = 10;

/** What became of a question: answers, nothing asked yet, or an index that cannot be read. */
export type Outcome = Answers | 'unasked' | 'failed';

type Facet = 'collection' | 'risk';

/** The parts of the search page: what they hold and which of them are to be seen. */
export class SearchPanel {
  readonly #root: HTMLElement;
  readonly status: StatusLine;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.status = new StatusLine(this.one('[data-status]'));
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

  get failed(): boolean {
    return !this.one('[data-failed]').hidden;
  }

  /** Whether words are to be looked for as they stand. */
  set asTyped(value: boolean) {
    this.one<HTMLInputElement>('[name="exact"]').value = value ? '1' : '';
  }

  /** What the form asks now. */
  get question(): Question {
    const form = new FormData(this.one<HTMLFormElement>('form')) as unknown as URLSearchParams;
    return readQuestion(new URLSearchParams(form).toString());
  }

  /** Fills the form in. */
  set question({ q, collection, risks, sort, asTyped }: Question) {
    this.field.value = q;
    this.asTyped = asTyped;
    this.one<HTMLSelectElement>('[name="sort"]').value = sort;
    for (const input of this.#inputs('collection')) input.checked = input.value === collection;
    for (const input of this.#inputs('risk')) input.checked = risks.includes(input.value);
  }

  /** Where the arrows lead: the field, the pages found, the button for more. */
  get stops(): HTMLElement[] {
    const links = this.#root.querySelectorAll<HTMLElement>(
      '[data-results] a[data-link], [data-more]:not([hidden])',
    );
    return [this.field, ...links];
  }

  /** Shows that answers are on their way; the former ones stay until then. */
  wait = (): void => {
    this.list.dataset.state = 'loading';
    this.#show({ found: true, start: false, recent: false, failed: false });
  };

  /** Shows what became of the question. */
  print = (outcome: Outcome, items: readonly Element[]): void => {
    const answers = typeof outcome === 'string' ? null : outcome;
    const unfiltered = answers?.unfiltered ?? 0;
    const nothing = answers !== null && unfiltered === 0;
    const pages = answers?.pages.length ?? 0;
    this.list.replaceChildren(...items);
    this.list.dataset.state = 'done';
    this.#show({
      found: outcome !== 'unasked',
      facets: unfiltered > 0,
      sorting: pages > 1,
      nothing,
      outside: unfiltered > 0 && items.length === 0,
      failed: outcome === 'failed',
      offline: !navigator.onLine,
      broken: navigator.onLine,
      start: answers === null || nothing,
      recent: outcome === 'unasked' && this.one('[data-queries]').childElementCount > 0,
    });
    const ranked = this.question.sort !== 'date';
    const told = answers ? outcomeWords({ ...answers, ranked, pages }) : [];
    this.status.tell(outcome === 'failed' ? ['Поиск не загрузился'] : told);
    this.#corrections(answers);
    this.#more(items.some((item) => item.matches('.first')) ? 0 : pages);
    this.one('[data-everywhere]').textContent = `Снять фильтры: ${answersCount(unfiltered)}`;
    const { total = 0, counts = new Map<string, number>() } = answers?.collections ?? {};
    this.#facet('collection', new Map([['', total], ...counts]));
    const risks = this.one<HTMLDetailsElement>('[data-risks]');
    risks.hidden = this.#facet('risk', answers?.risks ?? new Map()) === 0;
    const chosen = this.#inputs('risk').filter(({ checked }) => checked).length;
    risks.open ||= chosen > 0;
    const filters = chosen + (this.question.collection ? 1 : 0);
    this.one('[data-chosen]').textContent = filters > 0 ? String(filters) : '';
  };

  /** Adds further answers out of all that were found and moves the focus to the first of them. */
  append = (items: readonly Element[], pages: number): void => {
    this.list.append(...items);
    this.#more(pages);
    items[0]?.querySelector('a')?.focus();
  };

  /** Offers queries that this browser keeps. */
  recent = (queries: readonly string[]): void => {
    const items = queries.map((q) => {
      const item = document.createElement('li');
      const link = this.#queryLink(q);
      link.classList.add('chip');
      item.append(link);
      return item;
    });
    this.one('[data-queries]').replaceChildren(...items);
    this.one('[data-recent]').hidden = queries.length === 0;
  };

  /** Opens and closes the filters, where there is no room for them beside the answers. */
  fold = (): void => {
    const button = this.one('[data-act="fold"]');
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
  };

  #inputs = (name: Facet): HTMLInputElement[] => [
    ...this.#root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`),
  ];

  /** Shows the named parts that fit. */
  #show = (parts: Record<string, boolean>): void => {
    for (const [name, shown] of Object.entries(parts)) this.one(`[data-${name}]`).hidden = !shown;
  };

  #queryLink = (q: string): HTMLAnchorElement => {
    const link = document.createElement('a');
    link.href = writeQuestion({ ...this.question, q, asTyped: false });
    link.dataset.act = 'ask';
    link.textContent = q;
    return link;
  };

  /** Says what the words were read as, with the way back, and what else they may have meant. */
  #corrections = (answers: Answers | null): void => {
    const { question } = this;
    const corrected = answers !== null && answers.corrected.length > 0;
    const others = answers?.suggestions ?? [];
    this.#show({ corrected, others: others.length > 0 });
    if (corrected) {
      this.one('[data-shown]').textContent = answers.shown;
      const back = this.one<HTMLAnchorElement>('[data-typed]');
      back.href = writeQuestion({ ...question, asTyped: true });
      back.textContent = `Искать «${question.q}» как написано`;
    }
    this.one('[data-suggestions]').replaceChildren(
      ...others.flatMap((q, at) => [at > 0 ? ', ' : '', this.#queryLink(q)]),
    );
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
