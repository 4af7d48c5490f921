import { choiceWords, compareAddress, MOST_COMPARED } from '../domain/choice.ts';

/** The bar under a list that says which practices are chosen and leads on with them. */
export class ChoiceBar extends HTMLElement {
  /** Called when the reader clears the choice. */
  cleared: () => void = () => {};

  connectedCallback(): void {
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.cleared());
  }

  /** Shows the chosen practices; `search` is the query part that the draft programme gets. */
  show(ids: readonly string[], titles: readonly string[], search = ''): void {
    this.hidden = ids.length === 0;
    this.#write('[data-count]', choiceWords(ids.length));
    this.#write('[data-titles]', titles.join(' · '));
    const comparable = ids.length > 1 && ids.length <= MOST_COMPARED;
    this.#lead('compare', comparable ? compareAddress(ids) : null);
    this.#lead('program', search);
  }

  /** Says why a choice was not taken; the next change of the choice takes the words away. */
  refuse(words: string): void {
    this.#write('[data-count]', words);
    this.#write('[data-titles]', '');
  }

  #write(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }

  #lead(to: 'compare' | 'program', search: string | null): void {
    const link = this.querySelector<HTMLAnchorElement>(`[data-to="${to}"]`);
    if (!link) return;
    // A link without an address is a word that cannot be followed: one practice alone is nothing to compare.
    if (search === null) link.removeAttribute('href');
    else link.href = `${this.dataset[to]}${search}`;
    link.setAttribute('aria-disabled', String(search === null));
  }
}

customElements.define('choice-bar', ChoiceBar);
