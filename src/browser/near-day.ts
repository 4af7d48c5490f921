import { countdown } from '../domain/countdown.ts';
import { todayHere } from './today.ts';

/** «через 3 дня», counted again when the page is read and whenever the day is changed. */
class NearDay extends HTMLElement {
  static observedAttributes = ['data-day'];

  attributeChangedCallback() {
    const { day } = this.dataset;
    const count = day ? countdown(day, todayHere()) : null;
    this.hidden = count === null;
    this.classList.toggle('is-near', count?.near ?? false);
    const words = this.querySelector('span');
    if (words) words.textContent = count?.text ?? '';
  }
}

customElements.define('near-day', NearDay);
