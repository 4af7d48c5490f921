/** Where the focus stands among things that are about to be drawn anew: enough to find its like among the new ones. */
export interface Place {
  list: string;
  id: string;
  part: string;
  /** Finds a choice or a programme's button by what it stands for; empty for anything else. */
  choice: string;
  caret: number | null;
}

const partOf = ({ dataset }: HTMLElement): string =>
  dataset['field'] ?? dataset['do'] ?? dataset['name'] ?? dataset['write'] ?? '';

const choiceOf = (focus: HTMLElement): string => {
  if (focus.dataset['risk']) return `[data-risk="${CSS.escape(focus.dataset['risk'])}"]`;
  return focus instanceof HTMLInputElement && focus.name
    ? `input[name="${focus.name}"][value="${CSS.escape(focus.value)}"]`
    : '';
};

/** The place of the focus in a root; null when it is elsewhere or on something that stays. */
export const placeIn = (root: Element): Place | null => {
  const focus = document.activeElement;
  if (!(focus instanceof HTMLElement) || !root.contains(focus)) return null;
  return {
    list: focus.closest<HTMLElement>('[data-list]')?.dataset['list'] ?? '',
    id: focus.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '',
    part: partOf(focus),
    choice: choiceOf(focus),
    caret: focus instanceof HTMLTextAreaElement ? focus.selectionStart : null,
  };
};

/** Puts the focus back where it was, or on the nearest that is left: the row's first field, the list's button to add. */
export const restore = (root: Element, place: Place): void => {
  if (root.contains(document.activeElement)) return;
  if (place.choice) {
    root.querySelector<HTMLElement>(place.choice)?.focus();
    return;
  }
  const row = place.id
    ? root.querySelector(`[data-list="${place.list}"] [data-id="${place.id}"]`)
    : null;
  const focus =
    row?.querySelector<HTMLElement>(`[data-field="${place.part}"], [data-do="${place.part}"]`) ??
    addButton(root, place.list);
  focus?.focus();
  if (focus instanceof HTMLTextAreaElement && place.caret !== null)
    focus.setSelectionRange(place.caret, place.caret);
};

const addButton = (root: Element, list: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-do="add"][data-to="${list}"]`);

/** After a row was removed: the row that took its place, else the last one, else the button to add. */
export const focusInstead = (root: Element, list: string, at: number): void => {
  const rows = [...root.querySelectorAll(`[data-list="${list}"] > [data-id]`)];
  const row = rows[at] ?? rows.at(-1);
  (row?.querySelector<HTMLElement>('[data-field]') ?? addButton(root, list))?.focus();
};
