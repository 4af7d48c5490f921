import type { choosePractices, Fit } from '../domain/fit.ts';
import type { FitFacts, School } from '../domain/fit-facts.ts';
import { type FitData, unpackFacts } from '../domain/fit-json.ts';
import { fitWords, tooManyRisks } from '../domain/fit-words.ts';
import { MOST_RISKS, noSchool, readSchool, writeSchool } from '../domain/school-address.ts';
import type { ChoiceBar } from './choice-bar.ts';
import './choice-bar.ts';
import { fitCard } from './fit-card.ts';

/** How many practices are shown at first, and how many more at each press. */
const PORTION = 10;

/** The choice of practices for a school: asks, weighs in the browser, keeps the question in the address. */
class PracticeFit extends HTMLElement {
  #practices: FitFacts[] = [];
  #rule: typeof choosePractices | null = null;
  #names: Record<string, string> = {};
  #school: School = noSchool();
  #chosen: string[] = [];
  #shown = PORTION;

  connectedCallback(): void {
    this.hidden = false;
    const form = this.#one<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => this.#ask(target as HTMLInputElement));
    this.#one('[data-fitting]').addEventListener('change', ({ target }) =>
      this.#choose(target as HTMLInputElement),
    );
    this.#one('[data-more] button').addEventListener('click', this.#more);
    this.#one('[data-copy]').addEventListener('click', this.#copy);
    this.#bar.cleared = () => {
      this.#chosen = [];
      this.#show();
      this.#one('[data-said]').focus();
    };
    const { school, practices } = readSchool(location.search, this.#known());
    this.#school = school;
    this.#chosen = practices;
    this.#fill();
    this.#load();
  }

  #one = <T extends HTMLElement>(selector: string): T => {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`На странице нет ${selector}`);
    return found;
  };

  get #bar(): ChoiceBar {
    return document.querySelector('choice-bar') as ChoiceBar;
  }

  #load = async (): Promise<void> => {
    try {
      // The rule is of no use before the practices: both come side by side.
      const [answer, rule] = await Promise.all([
        fetch(this.dataset['facts'] ?? ''),
        import('../domain/fit.ts'),
      ]);
      if (!answer.ok) throw new Error(answer.statusText);
      const data = (await answer.json()) as FitData;
      this.#names = data.risks;
      this.#practices = unpackFacts(data);
      this.#rule = rule.choosePractices;
    } catch {
      this.#say('Практики не загрузились. Проверьте связь и обновите страницу.');
      return;
    }
    this.#chosen = this.#chosen.filter((id) => this.#practices.some((one) => one.id === id));
    this.#show();
  };

  #known = (): string[] =>
    [...this.querySelectorAll<HTMLInputElement>('input[name="risk"]')].map(({ value }) => value);

  #fill = (): void => {
    const { risks, stages, ...rest } = this.#school;
    for (const box of this.querySelectorAll<HTMLInputElement>('form input'))
      box.checked = [...risks, ...(stages as string[])].includes(box.value);
    for (const [name, value] of Object.entries(rest)) {
      const select = this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (select) select.value = value ?? '';
    }
  };

  #ask = (field: HTMLInputElement): void => {
    const many = this.querySelectorAll('input[name="risk"]:checked').length > MOST_RISKS;
    this.#one('[data-refusal]').textContent = many ? tooManyRisks : '';
    if (many) {
      field.checked = false;
      return;
    }
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#one<HTMLFormElement>('form')))
      if (value) asked.append(name, String(value));
    // The order of risks is the order in which they were ticked: a form only knows its own.
    const { school } = readSchool(`?${asked}`, this.#known());
    const before = this.#school.risks.filter((risk) => school.risks.includes(risk));
    this.#school = { ...school, risks: [...new Set([...before, ...school.risks])] };
    this.#shown = PORTION;
    this.#show();
  };

  #choose = ({ value, checked }: HTMLInputElement): void => {
    this.#chosen = this.#chosen.filter((id) => id !== value);
    if (checked) this.#chosen.push(value);
    this.#keep();
  };

  #keep = (): void => {
    const search = writeSchool({ school: this.#school, practices: this.#chosen });
    history.replaceState(null, '', location.pathname + search);
    const titles = this.#chosen.flatMap(
      (id) => this.#practices.find((one) => one.id === id)?.title ?? [],
    );
    this.#bar.show(this.#chosen, titles, search);
    // Once a practice is ticked, the bar leads on; risks alone have a way of their own.
    const alone = this.#one<HTMLAnchorElement>('[data-alone]');
    alone.href = `${this.dataset['program']}${search}`;
    alone.hidden = this.#school.risks.length === 0 || this.#chosen.length > 0;
  };

  #say = (text: string): void => {
    const place = this.#one('[data-said]');
    if (place.textContent !== text) place.textContent = text;
  };

  #show = (): void => {
    // What is ticked while the practices are still coming waits in the address.
    if (!this.#rule) {
      this.#keep();
      return;
    }
    const asked = this.#school.risks.length > 0;
    const bare = this.#practices.length === 0;
    const found = asked
      ? this.#rule(this.#school, this.#practices, this.#names)
      : { fitting: [], relaxed: [], notes: [] };
    this.#say(fitWords(found, asked && !bare));
    this.#one('[data-empty]').hidden = asked || bare;
    this.#one('[data-none]').hidden = !bare;
    this.#one('[data-copy]').hidden = !asked;
    this.#one('[data-address]').hidden = true;
    this.#explain(found);
    const cards = found.fitting
      .slice(0, this.#shown)
      .map((fitting) => fitCard(this, fitting, this.#chosen.includes(fitting.practice.id)));
    this.#one('[data-fitting]').replaceChildren(...cards);
    this.#one('[data-more]').hidden = found.fitting.length <= this.#shown;
    this.#keep();
  };

  #explain = ({ notes }: Fit): void => {
    this.#one('[data-notes]').hidden = notes.length === 0;
    this.#one('[data-lines]').replaceChildren(
      ...notes.map((note) => Object.assign(document.createElement('p'), { textContent: note })),
    );
  };

  #more = (): void => {
    const before = this.#shown;
    this.#shown += PORTION;
    this.#show();
    this.#one('[data-fitting]').children[before]?.querySelector('a')?.focus();
  };

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say('Ссылка скопирована: по ней откроется этот же выбор.');
    } catch {
      const field = this.#one<HTMLInputElement>('#address');
      this.#one('[data-address]').hidden = false;
      field.value = location.href;
      field.select();
    }
  };
}

customElements.define('practice-fit', PracticeFit);
