import { callsForSearch } from './search-keys.ts';
import { recentQueries } from './search-recent.ts';

/** The search page before it is used: what answers is loaded with the first question, or on the first focus. */
class SectionSearch extends HTMLElement {
  #woken = false;

  connectedCallback(): void {
    this.#part('[data-keys]').hidden = false;
    document.addEventListener('keydown', this.#called);
    this.addEventListener('focusin', this.#wake);
    this.addEventListener('input', this.#wake);
    if (location.search || this.#field.value || recentQueries().length > 0) void this.#wake();
    else this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#called);
  }

  get #field() {
    return this.#part<HTMLInputElement>('input[type="search"]');
  }

  #part = <T extends HTMLElement>(selector: string): T => this.querySelector(selector) as T;

  #called = (event: KeyboardEvent): void => {
    if (!callsForSearch(event)) return;
    event.preventDefault();
    this.#field.focus();
    this.#field.select();
  };

  #wake = async (): Promise<void> => {
    if (this.#woken) return;
    this.#woken = true;
    try {
      // The engine is asked for by the desk: it comes beside it, not after.
      const [{ SearchDesk }] = await Promise.all([
        import('./search-desk.ts'),
        import('./search-engine.ts').catch(() => undefined),
      ]);
      new SearchDesk(this);
    } catch (error) {
      console.error(error);
      this.#fail();
    }
    this.dataset.ready = '';
  };

  /** A browser does not try a script again until the page is opened anew: then the words must be in the address. */
  #fail = (): void => {
    const parts = {
      found: true,
      failed: true,
      offline: !navigator.onLine,
      broken: navigator.onLine,
    };
    for (const [name, shown] of Object.entries(parts)) this.#part(`[data-${name}]`).hidden = !shown;
    const again = () => {
      const q = this.#field.value.trim();
      if (q) history.replaceState(null, '', `?${new URLSearchParams({ q })}`);
      location.reload();
    };
    this.#part('[data-act="again"]').addEventListener('click', again);
    addEventListener('online', again);
  };
}

customElements.define('section-search', SectionSearch);
