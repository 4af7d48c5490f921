import { closeRows } from './picture-rows.ts';

const NAMES = ['section', 'role', 'state', 'month'] as const;

/** Whether an event's row answers a choice; months add up, the rest narrow. */
const answers = (row: HTMLElement, chosen: URLSearchParams): boolean => {
  const { section, roles = '', state, months = '' } = row.dataset;
  const wanted = chosen.getAll('month');
  const has = (list: string, value: string) => list.split(' ').includes(value);
  return (
    [null, section].includes(chosen.get('section')) &&
    [null, state].includes(chosen.get('state')) &&
    (!chosen.has('role') || has(roles, chosen.get('role') ?? '')) &&
    (wanted.length === 0 || wanted.some((month) => has(months, month)))
  );
};

/** Narrows the year's table and pictures by section, role, state and month; the choice stays in the address. */
class RoadmapFilter extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.restore(form);
    this.show(form);
    form.addEventListener('change', () => this.show(form, 'pushState'));
    addEventListener('popstate', () => {
      this.restore(form);
      this.show(form);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () =>
      requestAnimationFrame(() => {
        this.show(form, 'pushState');
        form.querySelector('select')?.focus();
      }),
    );
    document.addEventListener('roadmap-today', () => this.show(form));
  }

  restore(form: HTMLFormElement) {
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const value = asked.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    for (const box of form.querySelectorAll('input')) {
      box.checked = asked.getAll(box.name).includes(box.value);
    }
  }

  show(form: HTMLFormElement, remember: 'pushState' | 'replaceState' = 'replaceState') {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) chosen.append(name, String(value));
    let shown = 0;
    const sections = new Set<string>();
    for (const row of document.querySelectorAll<HTMLElement>('[data-event]')) {
      row.hidden = !answers(row, chosen);
      if (row.hidden) continue;
      shown++;
      sections.add(row.dataset.section ?? '');
    }
    for (const mark of document.querySelectorAll<SVGElement>('[data-mark]')) {
      const row = document.getElementById(`e-${mark.dataset.mark}`);
      mark.toggleAttribute('hidden', row?.hasAttribute('hidden') ?? false);
    }
    for (const head of document.querySelectorAll('[data-head]')) {
      head.toggleAttribute('hidden', !sections.has(head.getAttribute('data-head') ?? ''));
    }
    for (const band of document.querySelectorAll<SVGElement>('[data-full]')) closeRows(band);
    this.say(form, shown, chosen.size > 0);
    this.keep(chosen, remember);
  }

  say(form: HTMLFormElement, shown: number, narrowed: boolean) {
    const status = form.querySelector('[role=status]');
    const words = `Показано ${shown} из ${this.dataset.total}`;
    if (status)
      status.textContent = shown > 0 ? words : `${words}: таких событий нет, снимите часть условий`;
    const reset = form.querySelector<HTMLButtonElement>('[type=reset]');
    if (reset) reset.hidden = !narrowed;
  }

  keep(chosen: URLSearchParams, remember: 'pushState' | 'replaceState') {
    const address = new URL(location.href);
    for (const name of NAMES) address.searchParams.delete(name);
    for (const [name, value] of chosen) address.searchParams.append(name, value);
    if (address.href !== location.href) history[remember](null, '', address);
  }
}

customElements.define('roadmap-filter', RoadmapFilter);
