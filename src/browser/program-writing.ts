import type { ListName } from '../domain/program.ts';
import { apply, type Edit, editWords, nameOf } from '../domain/program-edit.ts';
import { focusInstead } from './program-focus.ts';
import type { ProgramHost } from './program-host.ts';
import { fill, nameRow, showSpan, showTerm } from './program-sheet.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;

const isControl = (target: EventTarget | null): target is Control =>
  (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) &&
  target.matches('[data-name], [data-write], [data-field]');

const placeOf = (target: Element) => ({
  list: target.closest<HTMLElement>('[data-list]')?.dataset['list'] as ListName,
  row: target.closest<HTMLElement>('[data-id]'),
});

/** The edit that a field's text is, and a key that tells the field from others. */
const editOf = (control: Control, risk: string): { edit: Edit; key: string } => {
  const { name, write, field = '' } = control.dataset;
  const text = control.value;
  if (name) return { edit: { do: 'name', field: name as 'school', text }, key: name };
  if (write)
    return { edit: { do: 'write', risk, field: write as 'goal', text }, key: `${risk} ${write}` };
  const { list, row } = placeOf(control);
  const id = Number(row?.dataset['id']);
  return { edit: { do: 'change', risk, list, id, field, text }, key: `${id} ${field}` };
};

/** Lets the reader write into the document, put its rows in order, add and remove them, by mouse and by keyboard. */
export const writing = (host: ProgramHost): void => {
  const sheet = host.one('[data-sheet]');
  const risk = () => host.desk.program?.risk ?? '';

  sheet.addEventListener('input', ({ target }) => {
    if (!isControl(target)) return;
    const { desk } = host;
    const { edit, key } = editOf(target, risk());
    desk.commit(apply(desk.draft, edit), editWords(desk.draft, edit), key);
    fill(target, target.value);
    const { list, row } = placeOf(target);
    const item = desk.program?.[list]?.find(({ id }) => String(id) === row?.dataset['id']);
    if (row && item) nameRow(row, nameOf(item));
    if (row && item && 'what' in item && desk.program) {
      showTerm(row, item, desk.draft, desk.source);
      showSpan(sheet, desk.program);
    }
    host.showState();
    if (desk.kept === 'other') host.show();
  });
  sheet.addEventListener('change', () => host.desk.seal());

  const change = (button: HTMLElement, act: string): void => {
    const { desk } = host;
    if (act === 'sort') {
      const edit: Edit = { do: 'sort', risk: risk() };
      if (!host.commit(apply(desk.draft, edit), editWords(desk.draft, edit)))
        host.say('Меры уже стоят по срокам.');
      return;
    }
    if (act === 'add') {
      const list = button.dataset['to'] as ListName;
      const edit: Edit = { do: 'add', risk: risk(), list };
      host.commit(apply(desk.draft, edit), editWords(desk.draft, edit));
      focusInstead(sheet, list, Number.POSITIVE_INFINITY);
      return;
    }
    const { list, row } = placeOf(button);
    if (!row || button.getAttribute('aria-disabled') === 'true') return;
    const at = [...(row.parentElement?.children ?? [])].indexOf(row);
    const target = { risk: risk(), list, id: Number(row.dataset['id']) };
    const edit: Edit =
      act === 'remove'
        ? { do: 'remove', ...target }
        : { do: 'move', ...target, by: act === 'up' ? -1 : 1 };
    host.commit(apply(desk.draft, edit), editWords(desk.draft, edit));
    if (edit.do === 'remove') focusInstead(sheet, list, at);
  };

  sheet.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-do]');
    if (button) change(button, button.dataset['do'] ?? '');
  });

  sheet.addEventListener('keydown', (event) => {
    const { row } = placeOf(event.target as Element);
    const way = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    if (!row || !way || !event.altKey) return;
    event.preventDefault();
    const button = row.querySelector<HTMLElement>(`[data-do="${way}"]`);
    if (button) change(button, way);
  });

  host.addEventListener('keydown', (event) => {
    const key = event.code;
    if (!(event.ctrlKey || event.metaKey) || !(key === 'KeyZ' || key === 'KeyY')) return;
    const { target } = event;
    const typing = isControl(target) && editOf(target, risk()).key === host.desk.ways.typing;
    // What has just been typed into a field the browser itself takes back, letter by letter.
    if (typing && key === 'KeyZ' && !event.shiftKey) return;
    event.preventDefault();
    host.step(key === 'KeyY' || event.shiftKey ? 'again' : 'back');
  });
};
