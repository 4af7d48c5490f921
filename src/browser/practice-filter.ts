import { PER_PAGE, type Placed } from '../domain/bank-index.ts';
import { withChoice } from '../domain/choice.ts';
import {
  countChosen,
  countValues,
  type Facet,
  inOrder,
  matches,
  nothing,
  type Query,
  readAddress,
  reliefs,
  type Values,
  writeAddress,
} from '../domain/facets.ts';
import { BankCards } from './bank-cards.ts';
import { BankChoice } from './bank-choice.ts';
import { FacetForm, practiceCount } from './facet-form.ts';

/** The bank of practices narrowed and ordered without a page load, its state kept in the address. */
class PracticeFilter extends HTMLElement {
  #cards: Placed[] = [];
  #found: Placed[] = [];
  #shown = PER_PAGE;
  #turn = 0;
  #lays = 0;
  #query: Query = { chosen: nothing(), sort: 'evidence' };
  #form = new FacetForm(this);
  #bank!: BankCards;
  #choice!: BankChoice;

  connectedCallback(): void {
    const { root = '', facets } = this.dataset;
    const list = this.#one('[data-cards]');
    this.#bank = new BankCards(list, root, facets);
    this.#choice = new BankChoice(list, this.#keep);
    this.addEventListener('change', ({ target }) => {
      if (!list.contains(target as Node)) this.#ask(this.#form.read());
    });
    this.addEventListener('click', this.#click);
    this.#one('form').addEventListener('submit', (event) => event.preventDefault());
    this.#one('[data-more]').addEventListener('click', this.#more);
    addEventListener('popstate', this.#follow);
    addEventListener('pageshow', this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('pageshow', this.#follow);
  }

  #one = <T extends HTMLElement>(selector: string): T => this.#form.one<T>(selector);

  #follow = (): void => {
    const query = readAddress(location.search, this.#form.known);
    this.#choice.follow(location.search);
    // The page as it came is the answer to an empty question: a large bank's index can wait.
    const fresh = this.#turn === 0 && writeAddress(query) === '';
    if (fresh && !this.#bank.whole) this.#one('[data-more]').hidden = false;
    else this.#show(query);
  };

  #address = (query: Query): string =>
    location.pathname + withChoice(writeAddress(query), this.#choice.ids);

  #keep = (): void => history.replaceState(null, '', this.#address(this.#query));

  #ask = (query: Query): Promise<void> => {
    if (writeAddress(query) !== writeAddress(this.#query))
      history.pushState(null, '', this.#address(query));
    return this.#show(query);
  };

  #click = async ({ target }: Event): Promise<void> => {
    const button = (target as Element).closest<HTMLButtonElement>('button[type="button"]');
    if (!button) return;
    const { facet, value } = button.dataset as { facet?: Facet; value?: string };
    const { chosen } = this.#query;
    if (button.matches('[data-fold]')) {
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
    } else if (button.matches('[data-reset]')) {
      await this.#ask({ ...this.#query, chosen: nothing() });
      this.#focusAfter([]);
    } else if (facet) {
      const list = [...(button.closest('ul')?.children ?? [])];
      const at = list.indexOf(button.closest('li') as Element);
      const left = value === undefined ? [] : chosen[facet].filter((one) => one !== value);
      await this.#ask({ ...this.#query, chosen: { ...chosen, [facet]: left } });
      const chips = [...this.#one('[data-chips]').querySelectorAll<HTMLElement>('.chip')];
      this.#focusAfter([chips[at], chips.at(-1)]);
    }
  };

  /** A pressed button vanishes, so the focus goes to its neighbour or to the list's count. */
  #focusAfter = (candidates: (HTMLElement | undefined)[]): void => {
    const status = this.#one('[role="status"]');
    status.tabIndex = -1;
    (candidates.find(Boolean) ?? status).focus();
  };

  #show = async (query: Query): Promise<void> => {
    this.#query = query;
    this.#turn++;
    const turn = this.#turn;
    const { chosen, sort } = query;
    this.#one<HTMLSelectElement>('select').value = sort;
    try {
      this.#cards = await this.#bank.all();
    } catch {
      this.#fail();
      return;
    }
    if (turn !== this.#turn) return;
    this.#found = inOrder(
      this.#cards.filter((card) => matches(card, chosen)),
      sort,
    );
    this.#shown = PER_PAGE;
    this.#tell(this.#found.length, chosen);
    this.#form.mark(chosen, countValues(this.#cards, chosen));
    const empty = this.#found.length === 0;
    this.#form.explain(empty, empty ? reliefs(this.#cards, chosen) : []);
    this.#lay();
  };

  /** Puts the found cards into the list, as many as are to be seen; a later call wins over an earlier one. */
  #lay = async (): Promise<void> => {
    this.#lays++;
    const lay = this.#lays;
    const list = this.#one('[data-cards]');
    const count = this.#bank.whole ? this.#found.length : this.#shown;
    list.setAttribute('aria-busy', 'true');
    try {
      const items = await this.#bank.items(this.#found.slice(0, count).map(({ place }) => place));
      if (lay !== this.#lays) return;
      list.replaceChildren(...items);
      this.#choice.mark();
      this.#one('[data-more]').hidden = this.#found.length <= count;
    } catch {
      if (lay === this.#lays) this.#fail();
    }
    if (lay === this.#lays) list.removeAttribute('aria-busy');
  };

  #more = async (): Promise<void> => {
    const before = this.#shown;
    if (this.#turn === 0) await this.#show(this.#query);
    this.#shown = before + PER_PAGE;
    await this.#lay();
    this.#one('[data-cards]').children[before]?.querySelector('a')?.focus();
  };

  #fail = (): void => {
    this.#one('[role="status"] strong').textContent =
      'Список не загрузился. Проверьте связь и повторите.';
  };

  #tell = (count: number, chosen: Values): void => {
    const all = this.#cards.length;
    const some = countChosen(chosen);
    const text =
      some > 0 ? `${practiceCount(count)} из ${all.toLocaleString('ru-RU')}` : practiceCount(all);
    const status = this.#one('[role="status"] strong');
    if (status.textContent !== text) status.textContent = text;
    this.#one('[data-chosen]').textContent = some > 0 ? `выбрано ${some}` : '';
  };
}

customElements.define('practice-filter', PracticeFilter);
