import { expect, test } from 'vitest';
import { inOrder, inView, readView, writeView } from '../../../src/site/table/table-view.ts';

const FILTERS = ['state', 'section'];
const COLUMNS = ['name', 'change'];

test.each([
  ['', { sort: null, filters: {}, find: '' }],
  ['?sort=-change', { sort: { by: 'change', down: true }, filters: {}, find: '' }],
  [
    '?state=below&find=%E5%A4%96%E8%B5%84',
    { sort: null, filters: { state: 'below' }, find: '外资' },
  ],
  ['?sort=unknown&other=1', { sort: null, filters: {}, find: '' }],
])('the address %s is a view', (query, view) => {
  expect(readView(query, FILTERS, COLUMNS)).toEqual(view);
});

test.each(['', '?state=below', '?section=1-2&find=GDP&sort=-change', '?sort=name'])(
  'the view of %s is written as the same address',
  (query) => {
    expect(writeView(readView(query, FILTERS, COLUMNS), '', FILTERS)).toBe(query);
  },
);

test('what of the address is not the view’s is kept; what was chosen before is not', () => {
  const view = { sort: null, filters: { state: '' }, find: '' };
  expect(writeView(view, '?size=l&state=below&sort=name', FILTERS)).toBe('?size=l');
});

const rows = [
  {
    data: { n: '20', nGroup: '0', w: '乙', state: 'below', section: '1-1 2' },
    text: '实际利用外资',
  },
  { data: { n: '', nGroup: '', w: '', state: 'above', section: '1-2' }, text: 'GDP 增长' },
  { data: { n: '3', nGroup: '1', w: '甲', state: 'above', section: '2' }, text: '５Ｇ 基站' },
  { data: { n: '100', nGroup: '0', w: '丙', state: 'equal', section: '2' }, text: '项目' },
];
const shown = (filters: Record<string, string>, find = '') =>
  rows.flatMap((row, index) => (inView(row, { sort: null, filters, find }) ? [index] : []));

test.each<[Record<string, string>, string, number[]]>([
  [{}, '', [0, 1, 2, 3]],
  [{ state: 'above' }, '', [1, 2]],
  [{ state: 'above', section: '2' }, '', [2]],
  [{ section: '2' }, '', [0, 2, 3]],
  [{ state: '' }, '', [0, 1, 2, 3]],
  [{}, 'gdp增', [1]],
  [{}, '5g', [2]],
  [{ state: 'below' }, '5g', []],
])('%j and “%s” leave rows %j', (filters, find, left) => {
  expect(shown(filters, find)).toEqual(left);
});

test.each<[string, boolean, number[]]>([
  ['n', false, [0, 3, 2, 1]],
  ['n', true, [3, 0, 2, 1]],
  ['w', false, [3, 2, 0, 1]],
  ['w', true, [0, 2, 3, 1]],
])('by %s (down: %s) rows come as %j: units together, blanks last', (by, down, order) => {
  const sorted = inOrder(rows, { sort: { by, down }, filters: {}, find: '' });
  expect(sorted.map((row) => rows.indexOf(row))).toEqual(order);
});
