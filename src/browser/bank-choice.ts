import { compareAddress, MOST_COMPARED, readChoice, refusal } from '../domain/choice.ts';
import { ChoiceBar } from './choice-bar.ts';

/** The practices a reader has ticked in the bank, for the bar below it. */
export class BankChoice {
  #ids: string[] = [];
  #titles = new Map<string, string>();
  #bar: ChoiceBar | null = document.querySelector('choice-bar');
  #list: HTMLElement;
  #changed: () => void;

  /** `changed` is called when the reader has ticked, unticked or cleared. */
  constructor(list: HTMLElement, changed: () => void) {
    this.#list = list;
    this.#changed = changed;
    list.addEventListener('change', ({ target }) => this.#tick(target as HTMLInputElement));
    if (this.#bar instanceof ChoiceBar) this.#bar.cleared = () => this.#set([]);
  }

  /** Ids in the order they were ticked. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Takes over what the address says. */
  follow(search: string): void {
    this.#ids = readChoice(search).slice(0, MOST_COMPARED);
    this.mark();
  }

  /** Ticks the cards that stand in the list and tells the bar. */
  mark(): void {
    for (const box of this.#boxes()) {
      box.checked = this.#ids.includes(box.value);
      this.#titles.set(box.value, box.closest('.card')?.querySelector('a')?.textContent ?? '');
    }
    const titles = this.#ids.flatMap((id) => this.#titles.get(id) ?? []);
    this.#bar?.show(this.#ids, titles, compareAddress(this.#ids));
  }

  #boxes = (): HTMLInputElement[] => [
    ...this.#list.querySelectorAll<HTMLInputElement>('input[name="practice"]'),
  ];

  #tick = ({ value, checked }: HTMLInputElement): void => {
    if (checked && this.#ids.length >= MOST_COMPARED) {
      this.mark();
      this.#bar?.refuse(refusal);
    } else {
      const others = this.#ids.filter((id) => id !== value);
      this.#set(checked ? [...others, value] : others);
    }
  };

  #set = (ids: string[]): void => {
    this.#ids = ids;
    this.mark();
    this.#changed();
  };
}
