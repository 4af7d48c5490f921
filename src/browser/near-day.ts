import { countdown } from '../domain/countdown.ts';
import { todayHere } from './today.ts';

/** «через 3 дня», counted again when the page is read. */
class NearDay extends HTMLElement {
  connectedCallback() {
    const count = countdown(this.dataset.day ?? '', todayHere());
    this.hidden = count === null;
    this.classList.toggle('is-near', count?.near ?? false);
    const words = this.querySelector('span');
    if (words && count) words.textContent = count.text;
  }
}

customElements.define('near-day', NearDay);
