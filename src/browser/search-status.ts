/** How long the hands rest before the count is told aloud. */
const STILL = 700;

/** The line that tells how many answers there are, to the eye at once and to the ear when the typing is over. */
export class StatusLine {
  readonly #line: HTMLElement;
  #still = 0;

  constructor(line: HTMLElement) {
    this.#line = line;
  }

  /** Says sentences, the first of them strong. */
  tell = ([first, ...rest]: readonly string[]): void => {
    const lines = [first ?? '', ...rest].filter(Boolean).map((text, at) => {
      const line = document.createElement('p');
      const words = document.createElement(at === 0 ? 'strong' : 'span');
      words.textContent = text;
      line.append(words);
      return line;
    });
    this.#line.replaceChildren(...lines);
  };

  /** Keeps what changes from being told at every letter: a screen reader hears it when the hands rest. */
  hush = (): void => {
    this.#line.setAttribute('aria-live', 'off');
    clearTimeout(this.#still);
    this.#still = window.setTimeout(() => {
      this.#line.setAttribute('aria-live', 'polite');
      this.#line.replaceChildren(...[...this.#line.children].map((line) => line.cloneNode(true)));
    }, STILL);
  };

  focus = (): void => this.#line.focus();
}
