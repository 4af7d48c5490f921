import { todayHere } from './today.ts';

/** The nearest days of a list: those already over give way to the ones after them. */
class ComingDays extends HTMLElement {
  connectedCallback() {
    const today = todayHere();
    const rows = [...this.querySelectorAll<HTMLElement>('[data-day]')].filter(
      (row) => row.tagName === 'LI',
    );
    const ahead = rows.filter((row) => (row.dataset.day ?? '') >= today);
    const shown = new Set(ahead.slice(0, Number(this.dataset.shown)));
    for (const row of rows) row.hidden = !shown.has(row);
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown.size > 0;
  }
}

customElements.define('coming-days', ComingDays);
