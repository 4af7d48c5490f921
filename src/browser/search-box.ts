import { callsForSearch } from './search-keys.ts';

/** A search field with answers while one types. What answers is loaded on the first focus or letter. */
class SiteSearch extends HTMLElement {
  #ready = false;

  connectedCallback(): void {
    this.addEventListener('focusin', this.#prepare);
    // A window in the background gives the focus and tells nobody.
    this.addEventListener('input', this.#prepare);
    // On a slow line the reader is in the field before this script has come.
    if (this.contains(document.activeElement)) this.#prepare();
    if (!this.hasAttribute('data-main')) return;
    const opener = document.querySelector<HTMLElement>('[data-search-open]');
    opener?.setAttribute('aria-expanded', 'false');
    opener?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#open(!this.classList.contains('is-open'));
    });
    this.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key !== 'Escape' || defaultPrevented || !this.classList.contains('is-open')) return;
      this.#open(false);
      opener?.focus();
    });
    document.addEventListener('keydown', (event) => {
      if (!callsForSearch(event)) return;
      event.preventDefault();
      this.#open(true);
      this.#field?.select();
    });
  }

  get #field() {
    return this.querySelector('input');
  }

  #open = (open: boolean): void => {
    this.classList.toggle('is-open', open);
    document.querySelector('[data-search-open]')?.setAttribute('aria-expanded', String(open));
    if (open) this.#field?.focus();
  };

  #prepare = async (): Promise<void> => {
    if (this.#ready) return;
    this.#ready = true;
    try {
      const { suggest } = await import('./search-suggest.ts');
      if (this.#field) suggest(this, this.#field);
    } catch {
      // Without a connection the field stays a plain form: the search page says what is wrong.
      this.#ready = false;
    }
  };
}

customElements.define('site-search', SiteSearch);
