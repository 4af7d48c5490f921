/** A button that opens the part of the page it names; Esc closes it and gives the focus back. */
class ToggleButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const panel = document.getElementById(button?.getAttribute('aria-controls') ?? '');
    if (!button || !panel) return;
    const set = (open: boolean) => {
      button.setAttribute('aria-expanded', String(open));
      panel.classList.toggle('is-open', open);
    };
    const isOpen = () => panel.classList.contains('is-open');
    button.addEventListener('click', () => set(!isOpen()));
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !isOpen()) return;
      const inside =
        panel.contains(document.activeElement) || this.contains(document.activeElement);
      set(false);
      if (inside) button.focus();
    });
  }
}

customElements.define('toggle-button', ToggleButton);
