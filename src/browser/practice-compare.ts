import { compareAddress, MOST_COMPARED, readChoice } from '../domain/choice.ts';
import { type Column, rowsOf } from '../domain/compare-rows.ts';
import { compareWords, skippedWords } from '../domain/compare-words.ts';

/** A table that phones lay out as blocks: some browsers then forget that it is one. */
const ROLES: Record<string, string> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TD: 'cell',
};

/** Practices side by side, which ones the address says. */
class PracticeCompare extends HTMLElement {
  #columns: Column[] = [];

  connectedCallback(): void {
    this.hidden = false;
    this.#only.checked = new URLSearchParams(location.search).has('differences');
    this.#only.addEventListener('change', () => this.#show());
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('th button');
      if (button) this.#drop(button.value);
    });
    this.#load();
  }

  #one = <T extends HTMLElement>(selector: string): T => {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`На странице нет ${selector}`);
    return found;
  };

  get #only(): HTMLInputElement {
    return this.#one<HTMLInputElement>('[data-only]');
  }

  #fetch = async (id: string): Promise<Column | null> => {
    const answer = await fetch(`${this.dataset['practices']}${encodeURIComponent(id)}.json`);
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()) as Column;
  };

  #load = async (): Promise<void> => {
    const asked = readChoice(location.search);
    const taken = asked.slice(0, MOST_COMPARED);
    try {
      const found = await Promise.all(taken.map(this.#fetch));
      this.#columns = found.filter((column) => column !== null);
      this.#skip(
        skippedWords(
          taken.filter((_, at) => found[at] === null),
          asked.length,
        ),
      );
      this.#show();
    } catch {
      this.#say('Практики не загрузились. Проверьте связь и обновите страницу.');
    }
  };

  #say = (text: string): void => {
    this.#one('[data-said]').textContent = text;
  };

  #skip = (lines: string[]): void => {
    this.#one('[data-skipped]').hidden = lines.length === 0;
    this.#one('[data-lines]').replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
    );
  };

  #drop = (id: string): void => {
    this.#columns = this.#columns.filter((column) => column.id !== id);
    this.#skip([]);
    this.#show();
    this.#one('[data-said]').focus();
  };

  #show = (): void => {
    const columns = this.#columns;
    const rows = rowsOf(columns);
    const only = this.#only.checked && columns.length > 1;
    const shown = rows.filter(({ differs }) => differs || !only);
    const search = compareAddress(columns.map(({ id }) => id));
    this.#say(
      compareWords(columns.length, rows.filter(({ differs }) => differs).length, rows.length),
    );
    this.#one('[data-empty]').hidden = columns.length > 0;
    this.#one('[data-full]').hidden = columns.length === 0;
    this.#one('[data-same]').hidden = !only || shown.length === rows.length;
    this.#one<HTMLAnchorElement>('[data-add]').href = this.dataset['practices'] + search;
    this.#one('thead tr').replaceChildren(this.#one('thead td'), ...columns.map(this.#head));
    this.#one('tbody').replaceChildren(...shown.map(this.#row));
    for (const part of this.querySelectorAll('table, thead, tbody, tr, td'))
      part.setAttribute('role', ROLES[part.tagName] ?? '');
    for (const head of this.querySelectorAll('th'))
      head.setAttribute('role', head.scope === 'row' ? 'rowheader' : 'columnheader');
    const state = this.#only.checked ? `${search}&differences=1` : search;
    history.replaceState(null, '', location.pathname + (columns.length > 0 ? state : ''));
  };

  #copyOf = (name: string): HTMLElement => {
    const { content } = this.#one<HTMLTemplateElement>(`template[${name}]`);
    return content.firstElementChild?.cloneNode(true) as HTMLElement;
  };

  #head = ({ id, title, sample }: Column): HTMLElement => {
    const cell = this.#copyOf('data-head');
    const link = cell.querySelector('a') as HTMLAnchorElement;
    const button = cell.querySelector('button') as HTMLButtonElement;
    link.href = `${this.dataset['practices']}${id}/`;
    link.textContent = title;
    button.value = id;
    (button.querySelector('.vh') as HTMLElement).textContent = `: ${title}`;
    if (!sample) link.previousElementSibling?.remove();
    return cell;
  };

  #row = ({ id, differs }: ReturnType<typeof rowsOf>[number]): HTMLElement => {
    const row = this.#copyOf('data-row');
    const labels = this.#one<HTMLTemplateElement>('template[data-labels]').content;
    const label = labels.querySelector(`[data-row="${id}"]`)?.textContent ?? '';
    (row.querySelector('[data-label]') as HTMLElement).textContent = label;
    row.querySelector(differs ? '.equal' : '.differs')?.remove();
    if (this.#columns.length < 2) row.querySelector('.mark')?.remove();
    row.append(...this.#columns.map(({ title, cells }) => this.#cell(title, cells[id])));
    return row;
  };

  #cell = (title: string, lines: string[]): HTMLElement => {
    const cell = document.createElement('td');
    cell.dataset['label'] = title;
    if (lines.length < 2) {
      cell.append(lines[0] ?? '—');
      return cell;
    }
    const list = document.createElement('ul');
    list.append(
      ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
    );
    cell.append(list);
    return cell;
  };
}

customElements.define('practice-compare', PracticeCompare);
