import { type Day, dayMonth, longDay, weekdayName } from '../domain/day.ts';
import { dayBlock } from '../domain/day-block.ts';

const tell = (root: ParentNode, selector: string, text: string) => {
  const found = root.querySelector(selector);
  if (found) found.textContent = text;
};

const setBlock = (block: HTMLTimeElement, day: Day, today: Day): void => {
  const { number, month, year, short, weekday, near, ticks } = dayBlock(day, today);
  block.dateTime = day;
  block.classList.toggle('date--near', near);
  tell(block, '.number', String(number));
  tell(block, '.month > :first-child', month);
  tell(block, '.month > .vh', year);
  tell(block, '.week > [aria-hidden]:not(svg)', short);
  tell(block, '.week > .vh', weekday);
  for (const [at, rect] of block.querySelectorAll('rect').entries()) {
    const tick = ticks[at];
    if (!tick) continue;
    rect.classList.toggle('on', tick.on);
    for (const name of ['y', 'height', 'width'] as const) rect.setAttribute(name, tick[name]);
  }
};

/** Puts another day into a row: its block, the countdown beside it, and the words that hold before or after the last day. */
export const redate = (row: HTMLElement, shown: Day, next: Day | null, today: Day): void => {
  const block = row.querySelector<HTMLTimeElement>('time[data-block]');
  if (block && shown) setBlock(block, shown, today);
  const near = row.querySelector<HTMLElement>('near-day');
  if (near) near.dataset.day = next ?? '';
  for (const part of row.querySelectorAll<HTMLElement>('[data-until]'))
    part.hidden = (next !== null) !== (part.dataset.until === 'ahead');
  const words = row.querySelector<HTMLTimeElement>('time[data-next]');
  if (!words || !next) return;
  words.dateTime = next;
  words.textContent = `${dayMonth(next)}, ${weekdayName(next)}`;
};

/** Says of the page's dated statements that they hold on this day. */
export const sayToday = (root: ParentNode, today: Day): void => {
  for (const words of root.querySelectorAll<HTMLTimeElement>('time[data-today-words]')) {
    words.textContent = `${longDay(today)}, ${weekdayName(today)}`;
    words.dateTime = today;
  }
  for (const picture of root.querySelectorAll('[data-today-label]')) {
    const said = picture.getAttribute('aria-label') ?? '';
    const now = `состояние на ${longDay(today)}, ${weekdayName(today)}`;
    picture.setAttribute('aria-label', said.replace(/состояние на [^.]*/, now));
  }
};
