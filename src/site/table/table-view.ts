/** What a reader chose to see of a table; the address holds the same, so that a view can be sent on. */
export interface TableView {
  /** column and way; null is the order of the text */
  sort: { by: string; down: boolean } | null;
  /** chosen value of each filter; empty ones are left out */
  filters: Record<string, string>;
  /** words to be found in a row's text */
  find: string;
}

/** A row as the view judges it: its data by name, and its text. */
export interface ViewRow {
  data: Record<string, string | undefined>;
  text: string;
}

/** An order as an address writes it: the column, with a minus before it when it falls. */
export const sortWord = ({ by, down }: NonNullable<TableView['sort']>): string =>
  `${down ? '-' : ''}${by}`;

/** Reads an order; an empty word is the order of the text. */
export const readSort = (word: string): TableView['sort'] =>
  word ? { by: word.replace(/^-/, ''), down: word.startsWith('-') } : null;

/** Reads a view from a query; names the table does not know are left to others. */
export function readView(
  query: string,
  filters: readonly string[],
  columns: readonly string[],
): TableView {
  const params = new URLSearchParams(query);
  const sort = readSort(params.get('sort') ?? '');
  return {
    sort: sort && columns.includes(sort.by) ? sort : null,
    filters: Object.fromEntries(
      filters.flatMap((name) => {
        const value = params.get(name);
        return value ? [[name, value]] : [];
      }),
    ),
    find: params.get('find') ?? '',
  };
}

/** Writes a view over a query, keeping what is not the view's; an empty view leaves no trace. */
export function writeView(view: TableView, query: string, filters: readonly string[]): string {
  const params = new URLSearchParams(query);
  for (const name of [...filters, 'sort', 'find']) params.delete(name);
  for (const [name, value] of Object.entries(view.filters)) if (value) params.set(name, value);
  if (view.find) params.set('find', view.find);
  if (view.sort) params.set('sort', sortWord(view.sort));
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Whether a row is in view: each filter's value is among the row's (a list with spaces), and the words are in its text. */
export const inView = (row: ViewRow, { filters, find }: TableView): boolean =>
  Object.entries(filters).every(
    ([name, value]) => value === '' || (row.data[name] ?? '').split(' ').includes(value),
  ) && fold(row.text).includes(fold(find));

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

/**
 * Rows in the order of the view: numbers by value, words by the Chinese order, rows without a value last either way.
 * Numbers of several units (a column's `…Group`) stay with those of their own unit, whichever way they are sorted.
 */
export function inOrder<Row extends ViewRow>(rows: readonly Row[], { sort }: TableView): Row[] {
  if (!sort) return [...rows];
  const way = sort.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [first, second] = [a.data[sort.by] ?? '', b.data[sort.by] ?? ''];
    if (first === '' || second === '') return Number(first === '') - Number(second === '');
    const group = Number(a.data[`${sort.by}Group`] ?? 0) - Number(b.data[`${sort.by}Group`] ?? 0);
    if (group !== 0) return group;
    const [x, y] = [Number(first), Number(second)];
    const order = Number.isNaN(x) || Number.isNaN(y) ? first.localeCompare(second, 'zh') : x - y;
    return order * way;
  });
}
