import { addDays, weekdayIndex } from '../domain/day.ts';
import { type Draft, emptyDraft } from '../domain/program.ts';
import { addressOf, choiceFrom } from '../domain/program-address.ts';
import { type ProgramSource, unpackSource } from '../domain/program-source.ts';
import type { suggestions } from '../domain/program-suggest.ts';
import { acts } from './program-acts.ts';
import { offer, type Way } from './program-ask.ts';
import { Desk } from './program-desk.ts';
import { placeIn, restore } from './program-focus.ts';
import type { ProgramHost } from './program-host.ts';
import { openDraft, otherTab } from './program-opening.ts';
import { showPicker } from './program-picker.ts';
import { showSheet } from './program-sheet.ts';
import { writing } from './program-writing.ts';
import { todayHere } from './today.ts';

/** How long a message stays in view, in milliseconds. */
const SAID = 8000;

const KEPT = {
  kept: 'Сохранено в этом браузере, никуда не отправлено',
  refused: 'Браузер не хранит черновик: сохраните его в файл',
  other: 'Не сохраняется: черновик открыт в другой вкладке',
  new: 'Останется в этом браузере, никуда не отправляется',
};

/** From risks and practices to a draft программа: chosen, composed, edited and taken away without leaving the browser. */
export class ProgramDraft extends HTMLElement implements ProgramHost {
  desk!: Desk;
  /** Whether all fitting practices are listed, or the first few. */
  all = false;

  #suggest!: typeof suggestions;
  #silence: ReturnType<typeof setTimeout> | undefined;

  async connectedCallback(): Promise<void> {
    const source = await this.#load();
    if (!source) return;
    const today = todayHere();
    const monday = addDays(today, (7 - weekdayIndex(today)) % 7);
    this.desk = new Desk(source, emptyDraft(monday));
    openDraft(this, choiceFrom(location.search, source));
    writing(this);
    acts(this);
    this.desk.store.watch(() => otherTab(this));
    addEventListener('beforeunload', (event) => {
      if (this.desk.kept && this.desk.kept !== 'kept') event.preventDefault();
    });
    this.one('[data-wait]').hidden = true;
    this.one('[data-desk]').hidden = false;
    this.show();
  }

  one<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`На странице нет ${selector}`);
    return found;
  }

  /** Says something to everyone, aloud too; the same words twice are said twice. */
  say(words: string): void {
    const status = this.one('[role="status"]');
    status.textContent = status.textContent === words ? `${words}\u00a0` : words;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => status.replaceChildren(), SAID);
  }

  offer(text: string, ways: readonly Way[]): void {
    this.say('');
    offer(this.one('[data-notice]'), text, ways);
  }

  /** Takes a changed draft in and shows it; says the words when anything changed. */
  commit(draft: Draft, words: string): boolean {
    const changed = this.desk.commit(draft, words);
    this.show();
    if (changed) this.say(`${words}.`);
    return changed;
  }

  /** Goes one step back or forward and says which. */
  step(way: 'back' | 'again'): void {
    const words = this.desk.step(way);
    if (!words) return;
    this.show();
    this.say(`${way === 'back' ? 'Отменено' : 'Возвращено'}: ${words}.`);
  }

  /** Draws everything anew and keeps the focus where it was. */
  show(): void {
    const { desk } = this;
    const place = placeIn(this);
    const fitting = this.#suggest(desk.source, desk.draft.choice);
    showPicker(this.one('[data-picker]'), desk.draft, desk.source, fitting, this.all);
    this.#showPrograms();
    const { program } = desk;
    this.one('[data-sheet]').hidden = program === null;
    this.one('[data-take]').hidden = program === null;
    this.one('[data-tray]').hidden = program === null;
    this.one('[data-empty-sheet]').hidden = program !== null;
    if (program) showSheet(this.one('[data-sheet]'), program, desk.draft, desk.source);
    if (place) restore(this, place);
    this.showState();
    const address = location.pathname + addressOf(desk.draft.choice);
    if (address !== location.pathname + location.search) history.replaceState(null, '', address);
    if (desk.kept === 'other') otherTab(this);
  }

  /** Shows what can be taken back and whether the draft is kept. */
  showState(): void {
    const { back, again } = this.desk.ways;
    const button = (act: string, words: string, label: string) => {
      const found = this.one(`[data-act="${act}"]`);
      found.setAttribute('aria-disabled', String(words === ''));
      found.setAttribute('aria-label', words ? `${label}: ${words}` : label);
      found.title = found.getAttribute('aria-label') ?? '';
    };
    button('back', back, 'Отменить');
    button('again', again, 'Вернуть');
    this.one('[data-kept]').textContent = KEPT[this.desk.kept ?? 'new'];
  }

  #showPrograms(): void {
    const { draft, program } = this.desk;
    const list = this.one('[data-programs]');
    const template = this.one<HTMLTemplateElement>('template[data-program]');
    list.replaceChildren(
      ...draft.programs.map(({ risk, short }) => {
        const item = template.content.cloneNode(true) as DocumentFragment;
        const chip = item.querySelector('button');
        if (chip) {
          chip.dataset['risk'] = risk;
          chip.setAttribute('aria-pressed', String(risk === program?.risk));
          chip.textContent = short;
        }
        return item;
      }),
    );
    this.one('[data-several]').hidden = draft.programs.length === 0;
    for (const one of this.querySelectorAll<HTMLElement>('[data-act="docx-all"]')) {
      one.hidden = draft.programs.length < 2;
    }
  }

  async #load(): Promise<ProgramSource | null> {
    try {
      // What weighs practices is of no use before them: both come side by side.
      const [answer, { suggestions }] = await Promise.all([
        fetch(this.dataset['source'] ?? ''),
        import('../domain/program-suggest.ts'),
      ]);
      if (!answer.ok) throw new Error(String(answer.status));
      this.#suggest = suggestions;
      return unpackSource((await answer.json()) as ProgramSource);
    } catch {
      this.one('[data-wait]').textContent =
        'Практики не загрузились. Проверьте связь и обновите страницу: сохранённый черновик цел.';
      return null;
    }
  }
}

customElements.define('program-draft', ProgramDraft);
