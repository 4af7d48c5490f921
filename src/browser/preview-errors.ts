/// <reference types="vite/types/importMeta.d.ts" />

/** What the preview says of the page it shows. */
interface Told {
  /** Mistakes of this page, and of all others. */
  own: number;
  others: number;
  title: string;
  badge: string;
  html: string;
}

const SEEN = 'preview-errors';
const STYLE = `
  :host { color-scheme: light dark; }
  button { font: inherit; padding: 0.5em 1em; border: 2px solid CanvasText; border-radius: 4px; color: CanvasText; background: Canvas; cursor: pointer; }
  button:focus-visible, a:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
  .badge { position: fixed; z-index: 2147483647; inset: auto 1rem 1rem auto; font: 600 1rem/1.3 system-ui, sans-serif; box-shadow: 0 2px 8px rgb(0 0 0 / 30%); }
  dialog { box-sizing: border-box; width: min(46rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); padding: 1.5rem; overflow: auto; border: 0; border-left: 6px solid var(--error, red); font: 1rem/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
  dialog::backdrop { background: rgb(0 0 0 / 45%); }
  h1 { margin: 0; font-size: 1.5rem; }
  h2 { margin: 1.5rem 0 0; font-size: 1.15rem; }
  ol { padding-left: 1.5rem; }
  li + li { margin-top: 1.25rem; }
  p { margin: 0.35rem 0 0; }
  pre { margin: 0.35rem 0 0; padding: 0.5rem 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid CanvasText; }
  code { overflow-wrap: anywhere; }
`;

/** The preview's own word on mistakes in content: over the page they spoil, or as a small button when they spoil another. */
class PreviewErrors extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #told = '';
  report = '';

  connectedCallback(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.innerHTML =
      '<button type="button" class="badge" hidden></button><dialog aria-labelledby="title"><h1 id="title"></h1><p>Исправьте файл и сохраните: сообщение исчезнет само. Esc убирает его, чтобы посмотреть страницу.</p><div></div><p><button type="button">Закрыть</button></p></dialog>';
    this.#part('.badge').addEventListener('click', () => this.#dialog.showModal());
    this.#part('dialog button').addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => sessionStorage.setItem(SEEN, this.#told));
    import.meta.hot?.on('section:report', () => void this.#ask());
    void this.#ask();
  }

  #part(selector: string): HTMLElement {
    return this.#root.querySelector(selector) as HTMLElement;
  }

  get #dialog(): HTMLDialogElement {
    return this.#part('dialog') as HTMLDialogElement;
  }

  async #ask(): Promise<void> {
    const answer = await fetch(`${this.report}?path=${encodeURIComponent(location.pathname)}`);
    this.#show((await answer.json()) as Told);
  }

  #show({ own, others, title, badge, html }: Told): void {
    this.#told = html;
    this.#part('.badge').hidden = own + others === 0;
    this.#part('.badge').textContent = badge;
    this.#part('h1').textContent = title;
    this.#part('dialog > p').hidden = own === 0;
    this.#part('dialog > div').innerHTML = html;
    if (own + others === 0) this.#dialog.close();
    else if (own > 0 && sessionStorage.getItem(SEEN) !== html && !this.#dialog.open)
      this.#dialog.showModal();
  }
}

customElements.define('preview-errors', PreviewErrors);

/** Puts the word on mistakes over the page; it asks for them at the address given. */
export const showMistakes = (report: string): void => {
  const word = new PreviewErrors();
  word.report = report;
  document.documentElement.append(word);
};
