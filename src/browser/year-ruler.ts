import { yearRuler } from '../domain/year-ruler.ts';
import { todayHere } from './today.ts';

/** The ruler under the header, moved to the day it is now. */
class YearRulerElement extends HTMLElement {
  connectedCallback() {
    const ruler = yearRuler(Number(this.dataset.year), todayHere());
    const now = `${ruler.percent}%`;
    this.words('.words', ruler.label);
    this.words('.full', ruler.flag);
    this.words('.brief', ruler.brief);
    this.set('.passed', { x2: now });
    this.set('.today', { x1: now, x2: now });
    this.set('.at', { x: now });
    this.set('foreignObject', { x: ruler.side === 'left' ? '-30rem' : '0' });
    for (const tick of this.querySelectorAll('.tick')) {
      tick.classList.toggle(
        'gone',
        Number.parseFloat(tick.getAttribute('x1') ?? '0') <= ruler.percent,
      );
    }
    for (const [at, name] of this.querySelectorAll('text').entries()) {
      name.classList.toggle('now', at + 1 === ruler.month);
    }
  }

  private words(selector: string, text: string) {
    const found = this.querySelector(selector);
    if (found) found.textContent = text;
  }

  private set(selector: string, attributes: Record<string, string>) {
    const found = this.querySelector(selector);
    for (const [name, value] of Object.entries(attributes)) found?.setAttribute(name, value);
  }
}

customElements.define('year-ruler', YearRulerElement);
