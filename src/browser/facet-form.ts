import {
  byFacet,
  countChosen,
  FACETS,
  type Facet,
  type Sort,
  type Values,
} from '../domain/facets.ts';
import { counted } from '../domain/plural.ts';

/** «24 практики» */
export const practiceCount = (count: number): string =>
  counted(count, 'практика', 'практики', 'практик');

/** The fields of the bank's filter, and the chips that repeat what is chosen in them. */
export class FacetForm {
  #host: HTMLElement;

  /** `host` holds the form, the chips and their templates. */
  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** A part of the filter that the page must have. */
  one<T extends HTMLElement>(selector: string): T {
    const found = this.#host.querySelector<T>(selector);
    if (!found) throw new Error(`На странице нет ${selector}`);
    return found;
  }

  #inputs = (facet: Facet): HTMLInputElement[] => [
    ...this.#host.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`),
  ];

  #titleOf = (facet: Facet): string =>
    this.#inputs(facet)[0]?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';

  /** Every value that can be chosen. */
  get known(): Values {
    return byFacet((facet) => this.#inputs(facet).map(({ value }) => value));
  }

  /** What the fields say now. */
  read(): { chosen: Values; sort: Sort } {
    return {
      chosen: byFacet((facet) =>
        this.#inputs(facet)
          .filter(({ checked }) => checked)
          .map(({ value }) => value),
      ),
      sort: this.one<HTMLSelectElement>('select').value as Sort,
    };
  }

  /** Sets the fields to what is chosen, with the count of each value beside it. */
  mark(chosen: Values, counts: Record<Facet, Map<string, number>>): void {
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
    this.#repeat(chosen);
  }

  #chip = (text: string, facet: Facet, value?: string): Node => {
    const copy = this.one<HTMLTemplateElement>('template[data-chip]').content.cloneNode(
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
    const clear = this.one<HTMLTemplateElement>('template[data-clear]').content.cloneNode(true);
    const list = this.one('[data-chips]');
    list.replaceChildren(...chips, clear);
    list.hidden = countChosen(chosen) === 0;
  };

  /** Where nothing is found, says which facets, cleared alone, bring practices back. */
  explain(nothing: boolean, ways: readonly { facet: Facet; count: number }[]): void {
    this.one('[data-nothing]').hidden = !nothing;
    this.one('[data-reliefs]').replaceChildren(
      ...ways.map((way) =>
        this.#chip(`${this.#titleOf(way.facet)} (${practiceCount(way.count)})`, way.facet),
      ),
    );
  }
}
