import { type Day, dayMonth, longDay, monthName, parts, weekdayName } from '../domain/day.ts';
import { type Deadline, nextDay, type Status, statusOn } from '../domain/deadline.ts';
import { STATE_WORDS } from '../domain/deadline-words.ts';
import { isNear } from '../domain/roadmap.ts';
import { shareOf } from '../domain/timeline.ts';
import { todayHere } from './today.ts';

const STATES = Object.keys(STATE_WORDS) as Status[];

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

const deadlineOf = ({ kind, start, end, days }: DOMStringMap): Deadline => ({
  text: '',
  kind: (kind ?? 'always') as Deadline['kind'],
  start: start ?? null,
  end: end ?? null,
  rrule: [],
  occurrences: days ? days.split(' ') : kind === 'day' && start ? [start] : [],
});

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

const setNext = (row: HTMLElement, next: Day | null): void => {
  const near = row.querySelector<HTMLElement>('near-day');
  if (!near) return;
  near.dataset.day = next ?? '';
  // Put in again, the element counts the days again.
  if (next) near.parentElement?.append(near);
  else near.remove();
};

/** State of the year on the day the page is read: a static page may be older than its reader's today. */
class YearDefs extends HTMLElement {
  connectedCallback() {
    const today = todayHere();
    if (today === this.dataset.today) return;
    this.moveLine(today, Number(this.dataset.year));
    const counts: Record<Status, number> = { planned: 0, current: 0, done: 0, past: 0 };
    const rows = all('[data-event]');
    for (const row of rows) {
      const deadline = deadlineOf(row.dataset);
      const done = row.dataset.state === 'done';
      const status = statusOn(deadline, done, today);
      const next = done ? null : nextDay(deadline, today);
      counts[status]++;
      setState(row, status);
      setNext(row, next);
      for (const mark of all(`[data-mark="${row.dataset.event}"]`))
        dress(mark, status, isNear(status, next, today));
    }
    if (rows.length > 0) this.sum(counts, today);
    document.dispatchEvent(new Event('roadmap-today'));
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

  sum(counts: Record<Status, number>, today: Day) {
    for (const cell of all('[data-count]'))
      cell.textContent = String(counts[cell.dataset.count as Status]);
    const order = (['done', 'past', 'current', 'planned'] as const).flatMap((status) =>
      Array<Status>(counts[status]).fill(status),
    );
    for (const [at, mark] of document.querySelectorAll('[data-tally] .ev').entries()) {
      dress(mark, order[at] ?? 'planned', false);
    }
    for (const words of all('[data-today-words]')) {
      words.textContent = `${longDay(today)}, ${weekdayName(today)}`;
      words.setAttribute('datetime', today);
    }
  }
}

customElements.define('year-defs', YearDefs);
