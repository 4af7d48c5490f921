import {
  byFacet,
  countChosen,
  countValues,
  FACETS,
  type Facet,
  type FacetCard,
  fromAttributes,
  inOrder,
  matches,
  nothing,
  type Query,
  readAddress,
  reliefs,
  type Sort,
  type Values,
  writeAddress,
} from '../domain/facets.ts';
import { counted } from '../domain/plural.ts';

type Shown = FacetCard & { item: HTMLElement };

const practiceCount = (count: number) => counted(count, 'практика', 'практики', 'практик');

/** The bank of practices narrowed and ordered without a page load, its state kept in the address. */
class PracticeFilter extends HTMLElement {
  #cards: Shown[] = [];
  #query: Query = { chosen: nothing(), sort: 'evidence' };

  connectedCallback(): void {
    this.#cards = [...this.#one('[data-cards]').children].map((item) => ({
      ...fromAttributes((item as HTMLElement).dataset, item.querySelector('a')?.textContent ?? ''),
      item: item as HTMLElement,
    }));
    this.addEventListener('change', () => this.#ask(this.#read()));
    this.addEventListener('click', this.#click);
    this.#one('form').addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', this.#follow);
    addEventListener('pageshow', this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#follow);
    removeEventListener('pageshow', this.#follow);
  }

  #one = <T extends HTMLElement>(selector: string): T => {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`На странице нет ${selector}`);
    return found;
  };

  #inputs = (facet: Facet): HTMLInputElement[] => [
    ...this.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`),
  ];

  #titleOf = (facet: Facet): string =>
    this.#inputs(facet)[0]?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';

  #read = (): Query => ({
    chosen: byFacet((facet) =>
      this.#inputs(facet)
        .filter(({ checked }) => checked)
        .map(({ value }) => value),
    ),
    sort: this.#one<HTMLSelectElement>('select').value as Sort,
  });

  #follow = (): void => {
    const known = byFacet((facet) => this.#inputs(facet).map(({ value }) => value));
    this.#show(readAddress(location.search, known));
  };

  #ask = (query: Query): void => {
    const address = writeAddress(query);
    if (address !== writeAddress(this.#query))
      history.pushState(null, '', location.pathname + address);
    this.#show(query);
  };

  #click = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLButtonElement>('button[type="button"]');
    if (!button) return;
    const { facet, value } = button.dataset as { facet?: Facet; value?: string };
    const { chosen } = this.#query;
    if (button.matches('[data-fold]')) {
      button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
    } else if (button.matches('[data-reset]')) {
      this.#ask({ ...this.#query, chosen: nothing() });
      this.#focusAfter([]);
    } else if (facet) {
      const list = [...(button.closest('ul')?.children ?? [])];
      const at = list.indexOf(button.closest('li') as Element);
      const left = value === undefined ? [] : chosen[facet].filter((one) => one !== value);
      this.#ask({ ...this.#query, chosen: { ...chosen, [facet]: left } });
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

  #show = (query: Query): void => {
    this.#query = query;
    const { chosen, sort } = query;
    const found = inOrder(
      this.#cards.filter((card) => matches(card, chosen)),
      sort,
    );
    this.#one('[data-cards]').replaceChildren(...found.map(({ item }) => item));
    this.#one<HTMLSelectElement>('select').value = sort;
    this.#tell(found.length, chosen);
    this.#mark(chosen);
    this.#repeat(chosen);
    this.#explain(found.length, chosen);
  };

  #tell = (count: number, chosen: Values): void => {
    const all = this.#cards.length;
    const some = countChosen(chosen);
    const text = some > 0 ? `${practiceCount(count)} из ${all}` : practiceCount(all);
    const status = this.#one('[role="status"] strong');
    if (status.textContent !== text) status.textContent = text;
    this.#one('[data-chosen]').textContent = some > 0 ? `выбрано ${some}` : '';
  };

  #mark = (chosen: Values): void => {
    const counts = countValues(this.#cards, chosen);
    for (const facet of FACETS) {
      for (const input of this.#inputs(facet)) {
        const count = counts[facet].get(input.value) ?? 0;
        input.checked = chosen[facet].includes(input.value);
        // A disabled field would drop the focus of the person who has just cleared it.
        input.disabled = count === 0 && !input.checked && input !== document.activeElement;
        input.dataset['count'] = String(count);
        const number = input.closest('label')?.querySelector('.count');
        if (number) number.textContent = String(count);
      }
    }
  };

  #chip = (text: string, facet: Facet, value?: string): Node => {
    const copy = this.#one<HTMLTemplateElement>('template[data-chip]').content.cloneNode(
      true,
    ) as DocumentFragment;
    const button = copy.querySelector('button') as HTMLButtonElement;
    button.dataset['facet'] = facet;
    if (value !== undefined) button.dataset['value'] = value;
    (copy.querySelector('[data-text]') as HTMLElement).textContent = text;
    return copy;
  };

  #repeat = (chosen: Values): void => {
    const inputs = FACETS.flatMap((facet) => this.#inputs(facet).filter(({ checked }) => checked));
    const chips = inputs.map(({ name, value, dataset }) =>
      this.#chip(dataset['chip'] ?? value, name as Facet, value),
    );
    const clear = this.#one<HTMLTemplateElement>('template[data-clear]').content.cloneNode(true);
    const list = this.#one('[data-chips]');
    list.replaceChildren(...chips, clear);
    list.hidden = countChosen(chosen) === 0;
  };

  #explain = (count: number, chosen: Values): void => {
    const ways = count > 0 ? [] : reliefs(this.#cards, chosen);
    this.#one('[data-nothing]').hidden = count > 0;
    this.#one('[data-reliefs]').replaceChildren(
      ...ways.map((way) =>
        this.#chip(`${this.#titleOf(way.facet)} (${practiceCount(way.count)})`, way.facet),
      ),
    );
  };
}

customElements.define('practice-filter', PracticeFilter);
