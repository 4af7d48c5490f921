import { todayHere } from './today.ts';

/** The mark «ближайшая» among the days of a recurrence, on the first that is not over. */
class NextMark extends HTMLElement {
  connectedCallback() {
    const mark = this.querySelector('[data-mark-next]');
    if (!mark) return;
    const today = todayHere();
    const days = [...this.querySelectorAll<HTMLElement>('[data-on]')];
    const dayOf = (place: HTMLElement) => place.dataset.on ?? '';
    const next = days.find((place) => dayOf(place) >= today);
    for (const place of days) {
      place.classList.toggle('next', place === next);
      place.classList.toggle('gone', next !== undefined && dayOf(place) < today);
    }
    if (next) next.append(mark);
    else mark.remove();
  }
}

customElements.define('next-mark', NextMark);
