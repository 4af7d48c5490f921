import type { Answers } from '../domain/search/answers.ts';
import type { SearchIndex } from '../domain/search/engine.ts';
import { readQuestion, writeQuestion } from '../domain/search-address.ts';
import { callsForSearch, walk } from './search-keys.ts';
import { SearchPanel, STEP } from './search-panel.ts';

const PAUSE = 150;
const PATIENCE = 600;

/** Search over the section: answers while one types, the question kept in the address. */
class SectionSearch extends HTMLElement {
  readonly #panel = new SearchPanel(this);
  readonly #title = document.title;
  #index: Promise<SearchIndex> | null = null;
  /** Number of the last question: an answer to an earlier one is dropped. */
  #turn = 0;
  #timer = 0;
  /** Address of the last question that was meant, not only being typed. */
  #settled = '';
  #answers: Answers | null = null;

  connectedCallback(): void {
    const { one, field } = this.#panel;
    one('[data-keys]').hidden = false;
    field.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    field.addEventListener('input', this.#typed);
    one('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#settle();
    });
    one('[data-facets]').addEventListener('change', this.#settle);
    one('[data-more]').addEventListener('click', () => void this.#next());
    one('[data-again]').addEventListener('click', () => void this.#ask());
    one('[data-everywhere]').addEventListener('click', () => {
      this.#panel.question = { ...this.#panel.question, collection: '', risks: [] };
      this.#settle();
      field.focus();
    });
    this.addEventListener('keydown', this.#pressed);
    document.addEventListener('keydown', this.#called);
    addEventListener('popstate', this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#called);
    removeEventListener('popstate', this.#follow);
    clearTimeout(this.#timer);
  }

  #open = (): Promise<SearchIndex> => {
    this.#index ??= import('./search-engine.ts')
      .then(({ openIndex }) => openIndex(this.dataset.base ?? '/'))
      .catch((error: unknown) => {
        this.#index = null;
        throw error;
      });
    return this.#index;
  };

  #typed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
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

  #called = (event: KeyboardEvent): void => {
    if (!callsForSearch(event)) return;
    event.preventDefault();
    this.#panel.field.focus();
    this.#panel.field.select();
  };

  #ask = async (): Promise<void> => {
    const turn = ++this.#turn;
    const { question } = this.#panel;
    const isLast = () => turn === this.#turn;
    this.#answers = null;
    document.title = question.q ? `${question.q} — ${this.#title}` : this.#title;
    if (!question.q) return this.#panel.print('unasked', []);
    this.#panel.wait();
    const slow = setTimeout(() => isLast() && this.#panel.tell(['Ищем…']), PATIENCE);
    try {
      const index = await this.#open();
      const answers = await index.ask(question);
      const items = await this.#items(index, answers, 0);
      if (!isLast()) return;
      this.#answers = answers;
      this.#panel.print(answers, items);
    } catch (error) {
      if (isLast()) this.#fail(error);
    } finally {
      clearTimeout(slow);
    }
  };

  #next = async (): Promise<void> => {
    const answers = this.#answers;
    if (!answers) return;
    try {
      const items = await this.#items(
        await this.#open(),
        answers,
        this.#panel.list.children.length,
      );
      if (answers === this.#answers) this.#panel.append(items, answers.pages.length);
    } catch (error) {
      if (answers === this.#answers) this.#fail(error);
    }
  };

  #items = async (
    index: SearchIndex,
    { pages, lookedFor }: Answers,
    from: number,
  ): Promise<Element[]> => {
    const { answerItem } = await import('./search-list.ts');
    const template = this.#panel.one<HTMLTemplateElement>('template[data-answer]');
    const items = pages
      .slice(from, from + STEP)
      .map(async (page) =>
        answerItem(template, this.dataset.base ?? '/', await index.read(page), lookedFor),
      );
    return Promise.all(items);
  };

  #fail = (error: unknown): void => {
    console.error(error);
    this.#index = null;
    this.#panel.print('failed', []);
  };
}

customElements.define('section-search', SectionSearch);
