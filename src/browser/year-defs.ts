import { type Day, dayMonth, monthName, parts } from '../domain/day.ts';
import { isNear, nextDay, type Status, statusOn } from '../domain/deadline.ts';
import { STATE_WORDS } from '../domain/state-words.ts';
import { shareOf } from '../domain/timeline.ts';
import { deadlineOf } from './dated.ts';
import { redate, sayToday } from './redate.ts';
import { todayHere } from './today.ts';

const STATES = Object.keys(STATE_WORDS) as Status[];

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

const dress = (mark: Element, status: Status, near: boolean): void => {
  for (const state of STATES) mark.classList.toggle(`ev--${state}`, state === status);
  mark.classList.toggle('ev--near', near);
  const label = mark.getAttribute('aria-label');
  if (label) mark.setAttribute('aria-label', label.replace(/[^.]*$/, ` ${STATE_WORDS[status]}`));
};

const setState = (row: HTMLElement, status: Status): void => {
  row.dataset.state = status;
  const slot = row.querySelector('[data-slot=state]');
  const fresh = document
    .querySelector<HTMLTemplateElement>('template[data-states]')
    ?.content.querySelector(`[data-state=${status}]`);
  if (slot && fresh) slot.replaceChildren(fresh.cloneNode(true));
};

/** State of the year on the day the page is read: a static page may be older than its reader's today. */
class YearDefs extends HTMLElement {
  connectedCallback() {
    const today = todayHere();
    if (today === this.dataset.today) return;
    this.moveLine(today, Number(this.dataset.year));
    // A page that shows several years counts each on its own.
    const years = [...all('[data-year-scope]')];
    for (const scope of years.length > 0 ? years : [document]) this.tell(scope, today);
    sayToday(document, today);
    document.dispatchEvent(new Event('roadmap-today'));
  }

  tell(scope: ParentNode, today: Day) {
    const counts: Record<Status, number> = { planned: 0, current: 0, done: 0, past: 0 };
    const rows = scope.querySelectorAll<HTMLElement>('[data-event]');
    for (const row of rows) {
      const deadline = deadlineOf(row.dataset);
      const done = row.dataset.state === 'done';
      const status = statusOn(deadline, done, today);
      const next = done ? null : nextDay(deadline, today);
      counts[status]++;
      setState(row, status);
      redate(row, next ?? '', next, today);
      for (const mark of scope.querySelectorAll(`[data-mark="${row.dataset.event}"]`))
        dress(mark, status, isNear(status, next, today));
    }
    if (rows.length > 0) this.sum(scope, counts);
  }

  moveLine(today: Day, year: number) {
    const share = shareOf(today, year);
    for (const stop of this.querySelectorAll('stop'))
      stop.setAttribute('offset', String(share / 100));
    const line = this.querySelector('#y-line line');
    for (const end of ['x1', 'x2']) line?.setAttribute(end, `${share}%`);
    const inside = share > 0 && share < 100;
    line?.toggleAttribute('hidden', !inside);
    const month = inside ? monthName(parts(today)[1]) : '';
    for (const name of all('[data-month]'))
      name.classList.toggle('is-now', name.dataset.month === month);
    for (const flag of document.querySelectorAll('[data-now-flag]')) {
      flag.setAttribute('x', `${share}%`);
      flag.toggleAttribute('hidden', !inside);
      const words = flag.querySelector('text');
      if (words) words.textContent = `Сегодня, ${dayMonth(today)}`;
    }
  }

  sum(scope: ParentNode, counts: Record<Status, number>) {
    for (const cell of scope.querySelectorAll<HTMLElement>('[data-count]'))
      cell.textContent = String(counts[cell.dataset.count as Status]);
    const order = (['done', 'past', 'current', 'planned'] as const).flatMap((status) =>
      Array<Status>(counts[status]).fill(status),
    );
    for (const [at, mark] of scope.querySelectorAll('[data-tally] .ev').entries()) {
      dress(mark, order[at] ?? 'planned', false);
    }
  }
}

customElements.define('year-defs', YearDefs);
