import { redate, sayToday } from './redate.ts';
import { todayHere } from './today.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Rows with days of their own, each moved to its first day that is not over. */
class ComingDays extends HTMLElement {
  connectedCallback() {
    const today = todayHere();
    const rows = [...this.querySelectorAll<HTMLElement>('[data-days]')].map((row) => {
      const days = row.dataset.days?.split(' ') ?? [];
      const next = days.find((day) => day >= today) ?? null;
      if (next && this.dataset.shown) this.furnish(row);
      redate(row, next ?? days[0] ?? '', next, today);
      const what = row.querySelector('[data-what]');
      const word = row.dataset.whats?.split('|')[next ? days.indexOf(next) : 0];
      if (what && word) what.textContent = word;
      return { row, next, over: (row.dataset.last ?? today) < today };
    });
    const ahead = rows
      .flatMap(({ row, next }) => (next ? [{ row, next }] : []))
      .sort((a, b) => compare(a.next, b.next));
    if (this.dataset.shown) this.keep(ahead.slice(0, Number(this.dataset.shown)), rows);
    if (this.dataset.over) this.putBehind(rows.filter(({ over }) => over));
    const { year } = this.dataset;
    const ended = year !== undefined && today > `${year}-12-31`;
    const left = [...this.querySelectorAll<HTMLElement>('[data-days]')].some((row) => !row.hidden);
    for (const words of this.querySelectorAll<HTMLElement>('[data-none]'))
      words.hidden = left || (words.dataset.none === 'ended') !== ended;
    sayToday(document, today);
  }

  /** A row that was far off when the page was built gets its date from the first row's. */
  furnish(row: HTMLElement) {
    if (row.querySelector('time')) return;
    const [date, near] = ['time', 'near-day'].map((part) =>
      this.querySelector(part)?.cloneNode(true),
    );
    if (date) row.prepend(date);
    if (near) row.querySelector('.meta')?.prepend(near);
  }

  /** Only the nearest rows stay in sight, in their order. */
  keep(nearest: { row: HTMLElement }[], rows: { row: HTMLElement }[]) {
    for (const { row } of rows) row.hidden = true;
    for (const { row } of nearest) {
      row.hidden = false;
      row.parentElement?.append(row);
    }
  }

  /** Rows that are over leave for the list of those that were, the latest first. */
  putBehind(over: { row: HTMLElement }[]) {
    const place = document.getElementById(this.dataset.over ?? '');
    for (const { row } of over) place?.querySelector('ol')?.prepend(row);
    if (over.length > 0) place?.removeAttribute('hidden');
  }
}

customElements.define('coming-days', ComingDays);
