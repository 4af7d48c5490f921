import { type Deadline, nextDay } from '../domain/deadline.ts';
import { nextMeans } from '../domain/next-means.ts';
import { groupOn } from '../domain/role-group.ts';
import { deadlineOf } from './dated.ts';
import { todayHere } from './today.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const say = (row: HTMLElement, deadline: Deadline, next: string): void => {
  const means = row.querySelector('[data-means]');
  if (means) means.textContent = nextMeans(deadline, next);
  const last = row.querySelector<HTMLElement>('[data-last]');
  if (last) last.hidden = last.dataset.last === next;
};

/** A role's events, each in the group of the day it is now; `year-defs` puts the days themselves right. */
class RoleYear extends HTMLElement {
  connectedCallback() {
    const today = todayHere();
    if (today === this.dataset.today) return;
    const rows = [...this.querySelectorAll<HTMLElement>('[data-event]')].map((row) => {
      const deadline = deadlineOf(row.dataset);
      const done = row.dataset.state === 'done';
      const next = nextDay(deadline, today) ?? '';
      return { row, deadline, next, group: groupOn(deadline, done, today) };
    });
    for (const { row, deadline, next, group } of rows.sort((a, b) => compare(a.next, b.next))) {
      if (row.tagName === 'LI') {
        this.group(group)?.querySelector('ol')?.append(row);
        say(row, deadline, next);
      }
      row.hidden = row.closest<HTMLElement>('[data-group]')?.dataset.group !== group;
    }
    this.tell(today > `${this.dataset.year}-12-31`);
  }

  group(name: string) {
    return this.querySelector<HTMLElement>(`[data-group=${name}]`);
  }

  isEmpty(name: string) {
    return !this.group(name)?.querySelector('[data-event]:not([hidden])');
  }

  show(selector: string, shown: boolean) {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !shown;
  }

  /** Says which groups are empty, and after the year that it is over. */
  tell(ended: boolean) {
    for (const name of ['later', 'always', 'over'])
      this.show(`[data-group=${name}]`, !this.isEmpty(name));
    this.show('[data-group=soon]', !ended || !this.isEmpty('soon'));
    this.show('[data-none]', this.isEmpty('soon'));
    this.show('[data-further]', !this.isEmpty('later'));
    this.show('[data-ended]', ended);
    if (!ended) return;
    for (const heading of this.querySelectorAll<HTMLElement>('h2[data-after]'))
      heading.textContent = heading.dataset.after ?? '';
    const always = this.group('always');
    if (always) this.append(always);
  }
}

customElements.define('role-year', RoleYear);
