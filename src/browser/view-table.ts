import {
  inOrder,
  inView,
  readSort,
  readView,
  sortWord,
  writeView,
  type TableView,
  type ViewRow,
} from '../site/table/table-view.ts';
import { rowsShown } from '../site/words/table-view-words.ts';

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
  // pictures of the same rows: what is filtered out of the table leaves them too
  const pictured = document.querySelectorAll<HTMLElement>('[data-row]');
  const [order, fields] = parted([...form.querySelectorAll('select')]);
  const filters = fields.map(({ name }) => name);
  const heads = sortHeads(table);
  const find = form.querySelector<HTMLInputElement>('input[name="find"]');
  const count = form.querySelector('[data-view-count]');
  const read = (query: string): TableView => readView(query, filters, [...heads.keys()]);
  let view = read(location.search);

  const show = (): void => {
    const shown = rows.filter((row) => inView(row, view));
    for (const row of rows) row.element.hidden = !shown.includes(row);
    body.append(...inOrder(rows, view).map(({ element }) => element));
    const ids = new Set(shown.map(({ element }) => element.id));
    for (const item of pictured) item.hidden = !ids.has(item.dataset['row'] ?? '');
    for (const [name, head] of heads) {
      const way = view.sort?.by === name ? (view.sort.down ? 'descending' : 'ascending') : 'none';
      head.setAttribute('aria-sort', way);
    }
    for (const field of fields) field.value = view.filters[field.name] ?? '';
    if (order) order.value = view.sort ? sortWord(view.sort) : '';
    if (find && find !== document.activeElement) find.value = view.find;
    if (count) count.textContent = rowsShown(shown.length, rows.length);
  };
  /** Shows another view. A choice is a step that 后退 takes back; typing is not. */
  const change = (next: TableView, step: boolean): void => {
    view = next;
    const query = writeView(view, location.search, filters);
    const address = location.pathname + query + location.hash;
    if (step && query !== location.search) history.pushState(history.state, '', address);
    else history.replaceState(history.state, '', address);
    show();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    const chosen = fields.flatMap(({ name, value }) => (value ? [[name, value]] : []));
    const sort = target === order ? readSort(order?.value ?? '') : view.sort;
    const words = find?.value ?? '';
    change({ sort, filters: Object.fromEntries(chosen), find: words }, target !== find);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    if (find) find.value = '';
    change({ sort: null, filters: {}, find: '' }, true);
  });
  for (const [by, head] of heads)
    head.querySelector('button')?.addEventListener('click', () => {
      const down = view.sort?.by === by && !view.sort.down;
      change({ ...view, sort: { by, down } }, true);
    });
  addEventListener('popstate', () => {
    view = read(location.search);
    if (find) find.value = view.find;
    show();
  });
  // a value that no choice of this table has is left out of the view
  for (const { name, options } of fields) {
    const known = [...options].some(({ value }) => value === view.filters[name]);
    if (!known) view.filters = { ...view.filters, [name]: '' };
  }
  // what a reader chose before this script had come joins what the address says
  const ordered = order?.value && order.value !== (view.sort ? sortWord(view.sort) : '');
  const filtered = fields.some(({ name, value }) => value && value !== view.filters[name]);
  if (!ordered && !filtered) return show();
  for (const field of fields) field.value ||= view.filters[field.name] ?? '';
  if (find) find.value ||= view.find;
  (ordered ? order : form).dispatchEvent(new Event('input', { bubbles: true }));
}

/** The field that orders, and those that filter. */
function parted(
  fields: HTMLSelectElement[],
): [order: HTMLSelectElement | undefined, filters: HTMLSelectElement[]] {
  return [fields.find(({ name }) => name === 'sort'), fields.filter(({ name }) => name !== 'sort')];
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
