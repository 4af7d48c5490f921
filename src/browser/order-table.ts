// A phone shows rows as blocks, and some browsers then forget that they are a table.
const ROLES: Record<string, string> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TD: 'cell',
};

/** The order's table: on a phone tasks and indicators fold behind a button. */
class OrderTable extends HTMLElement {
  connectedCallback() {
    const table = this.querySelector('table');
    if (!table) return;
    table.classList.add('folds');
    for (const part of [table, ...table.querySelectorAll('thead, tbody, tr, td')]) {
      part.setAttribute('role', ROLES[part.tagName] ?? '');
    }
    for (const cell of table.querySelectorAll('tbody th[scope=row]'))
      cell.setAttribute('role', 'rowheader');
    for (const button of table.querySelectorAll<HTMLButtonElement>('button.open'))
      button.hidden = false;
    table.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button.open') : null;
      const open = button?.closest('.event')?.classList.toggle('is-open');
      button?.setAttribute('aria-expanded', String(open));
    });
  }
}

customElements.define('order-table', OrderTable);
