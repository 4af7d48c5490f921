import type { Draft } from '../domain/program.ts';
import { addressOf } from '../domain/program-address.ts';
import type { ProgramSource } from '../domain/program-source.ts';
import type { suggestions } from '../domain/program-suggest.ts';
import { draftWarnings } from '../domain/program-terms.ts';
import { todayHere } from './today.ts';

const SHOWN = 5;

const copyOf = (panel: Element, name: string): Element => {
  const template = panel.querySelector<HTMLTemplateElement>(`template[data-${name}]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error(`На странице нет заготовки ${name}`);
  return copy;
};

/** Shows what is chosen: risks, fitting practices with the reason in words, the first day and what to know of it. */
export const showPicker = (
  panel: HTMLElement,
  draft: Draft,
  source: ProgramSource,
  { practices: fitting, notes }: ReturnType<typeof suggestions>,
  all: boolean,
): void => {
  const { risks, practices } = draft.choice;
  for (const box of panel.querySelectorAll<HTMLInputElement>('input[name="risk"]')) {
    box.checked = risks.includes(box.value);
  }
  const shown = fitting.filter(
    ({ practice }, at) => all || at < SHOWN || practices.includes(practice.id),
  );
  const samples = shown.length > 0 && shown.every(({ practice }) => practice.sample);
  panel.querySelector('[data-samples]')?.toggleAttribute('hidden', !samples);
  panel.querySelector('[data-practices]')?.replaceChildren(
    ...shown.map(({ practice, why }) => {
      const row = copyOf(panel, 'practice');
      const box = row.querySelector<HTMLInputElement>('input');
      const link = row.querySelector<HTMLAnchorElement>('a');
      if (box) {
        box.value = practice.id;
        box.checked = practices.includes(practice.id);
      }
      row.querySelector('[data-title]')?.replaceChildren(practice.title);
      row.querySelector('[data-why]')?.prepend(`${why}. `);
      row.querySelector('[data-mark]')?.toggleAttribute('hidden', samples || !practice.sample);
      if (link) {
        link.href = `../${practice.id}/`;
        link.setAttribute('aria-label', `Подробнее: ${practice.title}`);
      }
      return row;
    }),
  );
  const more = panel.querySelector<HTMLButtonElement>('[data-more]');
  if (more) {
    more.hidden = shown.length === fitting.length;
    more.textContent = `Показать ещё ${fitting.length - shown.length}`;
  }
  const about = panel.querySelector<HTMLElement>('[data-relaxed]');
  if (about) {
    about.textContent = notes.join(' ');
    about.hidden = notes.length === 0;
  }
  const fit = panel.querySelector<HTMLAnchorElement>('[data-fit]');
  if (fit) fit.search = addressOf(draft.choice);
  panel.querySelector('[data-norisk]')?.toggleAttribute('hidden', risks.length > 0);
  panel
    .querySelector('[data-nopractice]')
    ?.toggleAttribute('hidden', risks.length === 0 || fitting.length > 0);
  const start = panel.querySelector<HTMLInputElement>('[data-start]');
  if (start && start.value !== draft.start && start !== document.activeElement)
    start.value = draft.start;
  const warnings = draftWarnings(draft, source, todayHere());
  const list = panel.querySelector('[data-about-start]');
  list?.replaceChildren(
    ...warnings.map((text) => {
      const item = copyOf(panel, 'warning');
      item.querySelector('[data-text]')?.append(text);
      return item;
    }),
  );
};
