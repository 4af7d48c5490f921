/** Moves the focus along the stops by the up and down arrows, the first stop being the field; returns whether it moved. */
export const walk = (event: KeyboardEvent, stops: readonly HTMLElement[]): boolean => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + step];
  if (step === 0 || at < 0 || !next || withModifier(event)) return false;
  event.preventDefault();
  next.focus();
  return true;
};

/** Whether a key asks for the search field: the slash key in any layout, while nobody is typing. */
export const callsForSearch = (event: KeyboardEvent): boolean => {
  const target = event.target as HTMLElement;
  const typing =
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
  return !typing && !withModifier(event) && (event.key === '/' || event.code === 'Slash');
};

const withModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;
