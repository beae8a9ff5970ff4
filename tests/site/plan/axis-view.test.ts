import { expect, test } from 'vitest';
import { axisView } from '../../../src/site/plan/axis-view.ts';
import { planViews } from '../../../src/site/plan/plan-view.ts';
import { panjin } from '../panjin-data.ts';
import { data, entry, from, indicator } from '../make-data.ts';

const said = (id: string, ...words: string[]) => indicator(id, words.map(from));
const link = { id: 'key', reason: '范围', differs: 'scope' as const };
const pairs = data(
  [
    said('money', '2020 100亿元', '2020 +3%', '2021 +6%左右'),
    said('rate', '2020 2.6%', '2021 3%以内'),
    said('all', '2020 +4.9%'),
    said('key', '2021 +10%以上'),
    said('word', '2020 3%', '2021 达到省要求标准'),
  ],
  [entry({ id: 'all', related: [link] })],
);

test('what has a relative change stands on the axis, the rest beside it with its reason', () => {
  const { chart, off } = axisView(planViews(pairs));
  expect(chart.rows.map(({ view, words, more }) => [view.name, words, more])).toEqual([
    ['money', '约+6%', '约数；2020年增长3%'],
  ]);
  expect(off.map(({ reason, rows }) => [reason, rows.map(({ name }) => name)])).toEqual([
    ['比率，以百分点比较', ['rate']],
    ['口径不同，不作比较', ['all / key']],
    ['一方只有文字表述', ['word']],
  ]);
  expect(off[0]?.rows[0]?.bars).toEqual([
    { kind: 'actual', value: 2.6, bound: 'exact' },
    { kind: 'target', value: 3, bound: 'at-most' },
  ]);
});

test('every pair of the report stands in the picture once', () => {
  const views = planViews(panjin);
  const { chart, off } = axisView(views);
  const drawn = [...chart.rows, ...off.flatMap(({ rows }) => rows)].map(({ view }) => view.id);
  expect(drawn.sort()).toEqual(views.map(({ id }) => id).sort());
});
