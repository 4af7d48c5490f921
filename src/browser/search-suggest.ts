import type { Answers, FoundPage } from '../domain/search/answers.ts';
import { lookedForOn } from '../domain/search/marks.ts';
import { plainQuestion, writeQuestion } from '../domain/search-address.ts';
import {
  answersCount,
  dayWords,
  fileWords,
  pathWords,
  shownWords,
  stateWords,
} from '../domain/search-words.ts';
import { Asking, LATE } from './search-asking.ts';
import { marked } from './search-list.ts';
import { rememberQuery } from './search-recent.ts';
import { todayHere } from './today.ts';

const BEST = 5;
const PAUSE = 150;
const STILL = 700;

/** Gives a search field the answers that fit best in a list under it, as the combobox pattern has it. */
export const suggest = (box: HTMLElement, field: HTMLInputElement): void => {
  const base = box.dataset.base ?? '/';
  const form = field.form as HTMLFormElement;
  const asking = new Asking(base, async () => null);
  const popup = make('div', { class: 'suggest', hidden: '' });
  const list = make('div', { role: 'listbox', id: `${field.id}-answers`, 'aria-label': 'Ответы' });
  const note = make('p', { class: 'small note', hidden: '' });
  const status = make('p', { class: 'vh', role: 'status' });
  let timer = 0;
  let still = 0;
  popup.append(note, list);
  box.append(popup, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value);

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];

  const close = (): void => {
    clearTimeout(timer);
    clearTimeout(still);
    asking.forget();
    popup.hidden = true;
    status.textContent = '';
    field.setAttribute('aria-expanded', 'false');
    choose(null);
  };

  const choose = (chosen: HTMLElement | null): void => {
    for (const option of options()) option.setAttribute('aria-selected', String(option === chosen));
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };

  const open = (items: readonly HTMLElement[], said: string, told: string): void => {
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    note.textContent = said;
    note.hidden = said === '';
    popup.hidden = false;
    field.setAttribute('aria-expanded', String(items.length > 0));
    choose(null);
    clearTimeout(still);
    // A count at every letter would be chatter: it is told when the hands rest.
    still = window.setTimeout(() => {
      status.textContent = told;
    }, STILL);
  };

  const option = (at: number, href: string, ...inside: (Node | string)[]): HTMLElement => {
    const link = make('a', { role: 'option', id: `${list.id}-${at}`, href, tabindex: '-1' });
    link.append(...inside);
    return link;
  };

  const ask = async (): Promise<void> => {
    const q = field.value.trim();
    if (q === '') return close();
    const all = form.getAttribute('action') + writeQuestion(plainQuestion(q));
    try {
      const found = await asking.last(async (index) => {
        const answers = await index.ask(plainQuestion(q));
        return { answers, pages: await Promise.all(answers.pages.slice(0, BEST).map(index.read)) };
      });
      if (found === LATE) return;
      const { answers, pages } = found;
      const count = answers.pages.length;
      const items = pages.map((page, at) =>
        option(at, base + page.path.slice(1), ...line(page, answers)),
      );
      if (count > 0) items.push(option(BEST, all, `Все ответы: ${count}`));
      items.at(-1)?.classList.toggle('all', count > 0);
      const nothing = count === 0 ? 'Ничего не нашлось. Попробуйте другое слово.' : '';
      open(items, nothing || shownWords(answers), nothing || answersCount(count));
    } catch (error) {
      console.error(error);
      const said = 'Подсказки не загрузились. Нажмите Enter: откроется страница поиска.';
      open([], said, said);
    }
  };

  const walk = (step: number): void => {
    const all = options();
    if (popup.hidden || all.length === 0) return void ask();
    const at = all.findIndex((one) => one.getAttribute('aria-selected') === 'true');
    // Between the last and the first lies the field itself.
    choose(all[((at + 1 + step + all.length + 1) % (all.length + 1)) - 1] ?? null);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    status.textContent = '';
    timer = window.setTimeout(() => void ask(), PAUSE);
  });
  field.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = options().find((one) => one.getAttribute('aria-selected') === 'true');
    if (step !== 0) walk(step);
    else if (event.key === 'Enter' && chosen) chosen.click();
    else if (event.key === 'Escape' && !popup.hidden) close();
    else if (event.key === 'Escape' && field.value !== '') field.value = '';
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', () => rememberQuery(field.value));
  form.addEventListener('submit', close);
  // A press on an answer must not take the focus, or the list would close before the press is over.
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('blur', close);
  asking.prepare();
  if (field.value !== '' && document.activeElement === field) void ask();
};

const line = (page: FoundPage, { lookedFor }: Answers): HTMLElement[] => {
  const title = make('span', { class: 'title' });
  title.append(...marked(page.title, lookedForOn(page, lookedFor)));
  const where = make('span', { class: 'small muted' });
  where.textContent = [
    pathWords(page),
    page.sample && 'образец',
    stateWords(page, todayHere()),
    fileWords(page, null),
    dayWords(page),
  ]
    .filter(Boolean)
    .join(' · ');
  return [title, where];
};

const make = (tag: string, attributes: Record<string, string>): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
