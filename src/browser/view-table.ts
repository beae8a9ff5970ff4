import { inOrder, inView, readView, writeView, type ViewRow } from '../site/table-view.ts';

type Row = ViewRow & { element: HTMLTableRowElement };

/** Makes a table of the page sortable, filterable and searchable; what is chosen stands in the address. */
export function viewTable(): void {
  const table = document.querySelector<HTMLTableElement>('[data-view-table]');
  const form = document.querySelector<HTMLFormElement>('[data-view-form]');
  const body = table?.tBodies[0];
  if (!table || !form || !body) return;
  const rows: Row[] = [...body.rows].map((element) => ({
    element,
    data: { ...element.dataset },
    text: element.textContent,
  }));
  const fields = [...form.querySelectorAll<HTMLSelectElement>('select')];
  const filters = fields.map(({ name }) => name);
  const heads = sortHeads(table);
  const find = form.querySelector<HTMLInputElement>('input[name="find"]');
  let view = readView(location.search, filters, [...heads.keys()]);

  const show = (): void => {
    const shown = rows.filter((row) => inView(row, view));
    for (const row of rows) row.element.hidden = !shown.includes(row);
    body.append(...inOrder(rows, view).map(({ element }) => element));
    for (const [name, head] of heads) {
      const way = view.sort?.by === name ? (view.sort.down ? 'descending' : 'ascending') : 'none';
      head.setAttribute('aria-sort', way);
    }
    const count = form.querySelector('[data-view-count]');
    if (count) count.textContent = `${shown.length} / ${rows.length} 行`;
    document.dispatchEvent(
      new CustomEvent('table-view', { detail: shown.map(({ element }) => element.id) }),
    );
  };
  const fill = (): void => {
    for (const field of fields) field.value = view.filters[field.name] ?? '';
    if (find) find.value = view.find;
  };
  const change = (): void => {
    const address = `${location.pathname}${writeView(view, location.search, filters)}${location.hash}`;
    history.replaceState(history.state, '', address);
    show();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    const chosen = fields.flatMap(({ name, value }) => (value ? [[name, value]] : []));
    view = { ...view, filters: Object.fromEntries(chosen), find: find?.value ?? '' };
    change();
  });
  form.addEventListener('reset', () => {
    view = { sort: null, filters: {}, find: '' };
    queueMicrotask(() => {
      fill();
      change();
    });
  });
  for (const [by, head] of heads)
    head.querySelector('button')?.addEventListener('click', () => {
      const down = view.sort?.by === by && !view.sort.down;
      view = { ...view, sort: { by, down } };
      change();
    });
  addEventListener('popstate', () => {
    view = readView(location.search, filters, [...heads.keys()]);
    fill();
    show();
  });
  fill();
  show();
}

/** Turns the words of sortable heads into buttons, which only a script can use. */
function sortHeads(table: HTMLTableElement): Map<string, HTMLTableCellElement> {
  const heads = new Map<string, HTMLTableCellElement>();
  for (const head of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    heads.set(head.dataset['sort'] ?? '', head);
  }
  return heads;
}
