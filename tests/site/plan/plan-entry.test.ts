import { expect, test } from 'vitest';
import { planEntrySchema } from '../../../src/model/plan.ts';
import { planEntry } from '../../../src/site/plan/plan-entry.ts';
import { planRows } from '../../../src/site/plan/plan-rows.ts';
import { data, entry, from, indicator, observation } from '../make-data.ts';

test('a row is published with its observations by id, and with nothing else', () => {
  const rank = observation({ id: '2020-rank-level', measure: 'rank', value: 3, unit: null });
  const said = [from('2020 158.4亿元'), from('2020 +7%'), rank, from('2021 +6%')];
  const row = planRows(data([indicator('budget', said, '预算收入')], [entry({ id: 'budget' })]))[0];
  const published = row && planEntry(row);
  expect(published).toEqual({
    indicator: 'budget',
    name: '预算收入',
    state: 'slower',
    comparability: 'same',
    demand: 'looser',
    result: {
      indicator: 'budget',
      level: { id: '2020-level', value: 158.4, unit: '亿元', bound: 'exact', status: 'actual' },
      growth: { id: '2020-growth', value: 7, unit: '%', bound: 'exact', status: 'actual' },
      rank: { id: '2020-rank-level', value: 3, unit: null, bound: 'exact', status: 'actual' },
    },
    target: {
      indicator: 'budget',
      growth: { id: '2021-growth', value: 6, unit: '%', bound: 'exact', status: 'target' },
    },
    by: 'growth',
    basis: { value: -1, unit: '个百分点', bound: 'exact' },
    implied: { value: 167.9, unit: '亿元', bound: 'exact', formula: '158.4 × (1 + 6%)' },
    difference: { value: 9.5, unit: '亿元', bound: 'exact' },
  });
  expect(planEntrySchema.strict().parse(published)).toEqual(published);
});
