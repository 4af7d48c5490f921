/** Asks the reader before something would be lost; true when they agree. */
export const ask = (dialog: HTMLDialogElement, text: string, yes: string): Promise<boolean> =>
  new Promise((answer) => {
    const words = dialog.querySelector('[data-text]');
    const agree = dialog.querySelector<HTMLButtonElement>('[data-yes]');
    if (words) words.textContent = text;
    if (agree) {
      agree.textContent = yes;
      agree.onclick = () => dialog.close('yes');
    }
    const refuse = dialog.querySelector<HTMLButtonElement>('[data-no]');
    if (refuse) refuse.onclick = () => dialog.close('');
    dialog.returnValue = '';
    dialog.onclose = () => answer(dialog.returnValue === 'yes');
    dialog.showModal();
  });

/** A way out of a situation: what its button says and what it does. */
export type Way = [label: string, take: () => void];

/** Shows a message with the ways out of it, and takes it away once one is chosen. */
export const offer = (notice: HTMLElement, text: string, ways: readonly Way[]): void => {
  const words = notice.querySelector('[data-text]');
  if (words) words.textContent = text;
  notice.querySelector('[data-ways]')?.replaceChildren(
    ...ways.map(([label, take]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn--second btn--small';
      button.textContent = label;
      button.onclick = () => {
        notice.hidden = true;
        take();
      };
      return button;
    }),
  );
  notice.hidden = false;
  notice.focus();
};
