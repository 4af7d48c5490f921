import type { Draft, ListName, Program } from '../domain/program.ts';
import { LISTS } from '../domain/program.ts';
import { nameOf } from '../domain/program-edit.ts';
import type { ProgramSource } from '../domain/program-source.ts';
import { bindingMilestones, termWarnings } from '../domain/program-terms.ts';
import {
  basisWords,
  directionWords,
  milestoneWords,
  sampleWords,
  spanWords,
  termWords,
} from '../domain/program-words.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** Puts a text into a field and into the copy behind it that gives the field its height and is what prints. */
export const fill = (control: Control, text: string): void => {
  if (control.value !== text) control.value = text;
  const box = control.parentElement;
  box?.toggleAttribute('data-empty', text.trim() === '');
  const copy = box?.querySelector('[data-copy]');
  if (copy) copy.textContent = text;
};

const tell = (root: ParentNode, selector: string, text: string): void => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) return;
  found.textContent = text;
  found.hidden = text === '';
};

const lines = (list: Element | null, texts: readonly string[]): void => {
  list?.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  list?.toggleAttribute('hidden', texts.length === 0);
};

/** Names a row's buttons after what the row says, for those who hear them one by one. */
export const nameRow = (row: Element, name: string): void => {
  for (const button of row.querySelectorAll<HTMLElement>('button[data-label]'))
    button.setAttribute('aria-label', `${button.dataset['label']}: ${name}`);
};

/** Says beside a measure what is wrong with its days, and shows them as they will print. */
export const showTerm = (
  row: Element,
  measure: Program['measures'][number],
  draft: Draft,
  source: ProgramSource,
): void => {
  tell(row, '[data-term]', termWords(measure));
  lines(row.querySelector('[data-warnings]'), termWarnings(measure, draft, source));
};

/** Shows how long the programme runs, by its measures' days. */
export const showSpan = (sheet: ParentNode, program: Program): void =>
  tell(sheet, '[data-span]', spanWords(program) || 'Появятся, как только у мер будут дни.');

const rowOf = (sheet: Element, list: ListName): Element => {
  const template = sheet.querySelector<HTMLTemplateElement>(`template[data-row="${list}"]`);
  const row = template?.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof Element)) throw new Error(`На странице нет строки для ${list}`);
  return row;
};

const showList = (
  sheet: Element,
  list: ListName,
  program: Program,
  draft: Draft,
  source: ProgramSource,
): void => {
  const items = program[list];
  const rows = items.map((item, at) => {
    const row = rowOf(sheet, list);
    row.setAttribute('data-id', String(item.id));
    for (const control of row.querySelectorAll<Control>('[data-field]')) {
      const value = (item as unknown as Record<string, string>)[control.dataset['field'] ?? ''];
      fill(control, value ?? '');
      control.setAttribute('aria-label', `${control.getAttribute('aria-label')}, ${at + 1}`);
    }
    for (const button of row.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
      const last = button.dataset['do'] === 'up' ? at === 0 : at === items.length - 1;
      if (button.dataset['do'] !== 'remove' && last) button.setAttribute('aria-disabled', 'true');
    }
    nameRow(row, nameOf(item) || String(at + 1));
    if (list === 'measures')
      showTerm(row, program.measures[at] as Program['measures'][number], draft, source);
    return row;
  });
  const body = sheet.querySelector(`[data-list="${list}"]`);
  body?.replaceChildren(...rows);
  sheet.querySelector(`[data-none="${list}"]`)?.toggleAttribute('hidden', rows.length > 0);
};

/** Shows one programme of a draft as a document to read, change and print. */
export const showSheet = (
  sheet: HTMLElement,
  program: Program,
  draft: Draft,
  source: ProgramSource,
): void => {
  for (const control of sheet.querySelectorAll<Control>('[data-name]')) {
    fill(control, draft[control.dataset['name'] as 'school']);
  }
  for (const control of sheet.querySelectorAll<Control>('[data-write]')) {
    fill(control, program[control.dataset['write'] as 'goal']);
  }
  for (const list of LISTS) showList(sheet, list, program, draft, source);
  tell(sheet, '[data-direction]', directionWords(program));
  tell(sheet, '[data-sample]', sampleWords(program));
  tell(sheet, '[data-basis]', basisWords(program));
  showSpan(sheet, program);
  lines(
    sheet.querySelector('[data-milestones]'),
    bindingMilestones(draft, source).map(milestoneWords),
  );
};
