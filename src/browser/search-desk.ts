import type { Answers } from '../domain/search/answers.ts';
import { type Question, readQuestion, writeQuestion } from '../domain/search-address.ts';
import { Asking, LATE } from './search-asking.ts';
import type { Printing } from './search-items.ts';
import { walk } from './search-keys.ts';
import { SearchPanel, STEP } from './search-panel.ts';
import { forgetQueries, recentQueries, rememberQuery } from './search-recent.ts';

const PAUSE = 150;
const PATIENCE = 600;

/** Search over the section: answers while one types, the question kept in the address. */
export class SearchDesk {
  readonly #root: HTMLElement;
  readonly #panel: SearchPanel;
  readonly #asking: Asking<typeof import('./search-items.ts')>;
  readonly #title = document.title;
  #timer = 0;
  #slow = 0;
  /** Address of the last question that was meant, not only being typed. */
  #settled = '';
  #answers: Answers | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#panel = new SearchPanel(root);
    this.#asking = new Asking(this.#base, () => import('./search-items.ts'));
    const { one, field } = this.#panel;
    this.#asking.prepare();
    field.addEventListener('input', this.#typed);
    one('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settle();
      // On a phone the keyboard would stand before the answers.
      if (matchMedia('(pointer: coarse)').matches) field.blur();
    });
    // The field asks by itself while one types; when it loses the focus nothing new is asked.
    root.addEventListener('change', ({ target }) => target !== field && this.#settle());
    root.addEventListener('click', this.#clicked);
    root.addEventListener('keydown', this.#pressed);
    addEventListener('popstate', this.#follow);
    addEventListener('online', this.#online);
    // What was typed while this was on its way is a question, too.
    if (field.value && !location.search) this.#typed();
    else this.#follow();
  }

  get #base(): string {
    return this.#root.dataset.base ?? '/';
  }

  #typed = (): void => {
    clearTimeout(this.#timer);
    this.#panel.status.hush();
    this.#timer = window.setTimeout(() => {
      this.#panel.asTyped = false;
      history.replaceState(null, '', location.pathname + writeQuestion(this.#panel.question));
      void this.#ask();
    }, PAUSE);
  };

  /** Makes the question a step of the history, after the one settled before it. */
  #settle = (): void => {
    clearTimeout(this.#timer);
    const address = writeQuestion(this.#panel.question);
    if (address !== this.#settled) {
      history.replaceState(null, '', location.pathname + this.#settled);
      history.pushState(null, '', location.pathname + address);
      this.#settled = address;
    }
    void this.#ask();
  };

  #follow = (): void => {
    clearTimeout(this.#timer);
    this.#panel.question = readQuestion(location.search);
    this.#settled = writeQuestion(this.#panel.question);
    void this.#ask();
  };

  #online = (): void => {
    if (this.#panel.failed) this.#again();
  };

  /** The question stands in the address: a page opened anew goes on where this one stopped. */
  #again = (): void => {
    if (this.#asking.stuck && navigator.onLine) location.reload();
    else void this.#ask();
  };

  #clicked = (event: MouseEvent): void => {
    const { question, list } = this.#panel;
    const target = (event.target as Element).closest<HTMLElement>('a, button');
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { act, kind } = target.dataset;
    if (act === 'ask') {
      event.preventDefault();
      this.#pose(readQuestion((target as HTMLAnchorElement).search));
    } else if (act === 'everywhere') this.#pose({ ...question, collection: '', risks: [] });
    else if (act === 'kind') this.#pose({ ...question, collection: kind ?? '' });
    else if (act === 'more') void this.#next();
    else if (act === 'again') this.#again();
    else if (act === 'fold') this.#panel.fold();
    else if (act === 'forget') {
      forgetQueries();
      this.#panel.recent([]);
      this.#panel.field.focus();
    } else if (list.contains(target)) rememberQuery(question.q);
  };

  /** Asks a ready question; the focus goes to the count of its answers, not to the field, where a phone's keyboard would come up. */
  #pose = (question: Question): void => {
    this.#panel.question = question;
    this.#settle();
    this.#panel.status.focus();
  };

  #pressed = (event: KeyboardEvent): void => {
    const { stops, field } = this.#panel;
    const clears =
      event.key === 'Escape' && field.value !== '' && stops.includes(event.target as HTMLElement);
    if (walk(event, stops) || !clears) return;
    event.preventDefault();
    field.value = '';
    field.focus();
    this.#typed();
  };

  #ask = async (): Promise<void> => {
    const { question } = this.#panel;
    const { q, sort, collection } = question;
    this.#answers = null;
    clearTimeout(this.#slow);
    document.title = q ? `${q} — ${this.#title}` : this.#title;
    if (!q) {
      this.#asking.forget();
      this.#panel.recent(recentQueries());
      return this.#panel.print('unasked', []);
    }
    this.#panel.wait();
    this.#slow = window.setTimeout(() => this.#panel.status.tell(['Ищем…']), PATIENCE);
    try {
      const found = await this.#asking.last(async (index, { itemsByKind, nextItems }) => {
        const answers = await index.ask(question);
        const printing = this.#printing(index);
        const items =
          sort === 'kind' && !collection
            ? await itemsByKind(printing, question, answers)
            : await nextItems(printing, answers.pages.slice(0, STEP), answers.lookedFor);
        return { answers, items };
      });
      if (found === LATE) return;
      clearTimeout(this.#slow);
      this.#answers = found.answers;
      this.#panel.print(found.answers, found.items);
      if (found.answers.unfiltered > 0 && writeQuestion(question) === this.#settled)
        rememberQuery(q);
    } catch (error) {
      clearTimeout(this.#slow);
      console.error(error);
      this.#panel.print('failed', []);
    }
  };

  #next = async (): Promise<void> => {
    const answers = this.#answers;
    const from = this.#panel.list.children.length;
    if (!answers) return;
    try {
      const items = await this.#asking.last((index, { nextItems }) =>
        nextItems(this.#printing(index), answers.pages.slice(from, from + STEP), answers.lookedFor),
      );
      if (items !== LATE) this.#panel.append(items, answers.pages.length);
    } catch (error) {
      console.error(error);
      this.#panel.print('failed', []);
    }
  };

  #printing = (index: Printing['index']): Printing => ({
    index,
    base: this.#base,
    answer: this.#panel.one('template[data-answer]'),
    kind: this.#panel.one('template[data-kindname]'),
  });
}
