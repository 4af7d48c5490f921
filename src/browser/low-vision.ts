const KEY = '500plus-view';
const root = document.documentElement;

const chosen = (): URLSearchParams => {
  try {
    return new URLSearchParams(localStorage.getItem(KEY) ?? '');
  } catch {
    return new URLSearchParams();
  }
};

const keep = (settings: URLSearchParams) => {
  try {
    if (settings.size > 0) localStorage.setItem(KEY, settings.toString());
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is closed: the choice lives until the reader leaves the page.
  }
};

/** The choice of colours, size, spacing, font and pictures; applied at once and kept in this browser. */
class ViewSettings extends HTMLElement {
  connectedCallback() {
    this.show();
    this.addEventListener('change', () => this.apply());
    this.addEventListener('reset', () => setTimeout(() => this.apply()));
    document.addEventListener('view-settings', () => this.show());
  }

  private get radios() {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  private apply() {
    const settings = chosen();
    for (const { name, value, checked } of this.radios) {
      if (!checked) continue;
      if (value) {
        settings.set(name, value);
        root.dataset[name] = value;
      } else {
        settings.delete(name);
        delete root.dataset[name];
      }
    }
    keep(settings);
    document.dispatchEvent(new Event('view-settings'));
  }

  private show() {
    for (const radio of this.radios)
      radio.checked = radio.value === (root.dataset[radio.name] ?? '');
  }
}

customElements.define('view-settings', ViewSettings);
