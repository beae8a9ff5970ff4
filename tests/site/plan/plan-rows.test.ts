import { expect, test } from 'vitest';
import type { Demand, Limit, PlanState } from '../../../src/model/plan.ts';
import { planRows } from '../../../src/site/plan/plan-rows.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { data, entry, from, indicator, observation } from '../make-data.ts';

const gdp = indicator('gdp', [from('2020 1300亿元'), from('2021 +6.5%左右')], '地区生产总值');

/** direction · what is said of the two years · state · limit · demand */
const cases: [
  'more' | 'less' | 'neither',
  string[],
  PlanState,
  Limit | undefined,
  Demand | undefined,
][] = [
  ['more', ['2020 100个', '2021 120个'], 'above', undefined, 'tighter'],
  ['more', ['2020 100个', '2021 100个'], 'equal', undefined, 'same'],
  ['more', ['2020 118.9万吨', '2021 110万吨以上'], 'below', 'floor', 'looser'],
  ['less', ['2020 2.6%', '2021 3%以内'], 'above', 'ceiling', 'looser'],
  ['less', ['2020 3.4%', '2021 3%以内'], 'below', 'ceiling', 'tighter'],
  ['neither', ['2020 100个', '2021 120个'], 'above', undefined, undefined],
  ['more', ['2020 158.4亿元', '2020 +7%', '2021 +6%'], 'slower', undefined, 'looser'],
  ['more', ['2020 158.4亿元', '2020 +5%', '2021 +6%'], 'above', undefined, 'tighter'],
  ['more', ['2020 158.4亿元', '2021 +6%'], 'above', undefined, 'tighter'],
  ['more', ['2020 158.4亿元', '2020 +7%', '2021 -1%'], 'below', undefined, 'looser'],
  ['more', ['2020 158.4亿元', '2020 +7%', '2021 160亿元'], 'above', undefined, 'tighter'],
  ['more', ['2020 +7%', '2021 +8%'], 'above', undefined, 'tighter'],
  ['more', ['2020 +7%', '2021 +6%'], 'slower', undefined, 'looser'],
  ['more', ['2020 +7%', '2021 -1%'], 'below', undefined, 'looser'],
  ['more', ['2020 +7%', '2021 +7%以上'], 'equal', 'floor', 'same'],
  [
    'more',
    ['2020 43155元', '2020 +3.8%', '2021 与经济增长同步 gdp'],
    'above',
    undefined,
    'tighter',
  ],
  [
    'more',
    ['2020 20495元', '2020 +8.5%', '2021 与经济增长同步 gdp'],
    'slower',
    undefined,
    'looser',
  ],
  ['more', ['2020 3%', '2021 达到省要求标准'], 'unquantified', undefined, undefined],
  ['more', ['2020 3户', '2021 3家'], 'equal', undefined, 'same'],
  ['more', ['2020 9000万元', '2021 1亿元'], 'above', undefined, 'tighter'],
  ['more', ['2020 6亿美元', '2021 7亿元'], 'unlike', undefined, undefined],
  ['more', ['2020 +7%', '2021 110万吨以上'], 'unlike', 'floor', undefined],
];

test.each(cases)('%s is better: %j is %s, %s, %s', (direction, said, state, limit, demand) => {
  const subject = indicator('subject', said.map(from));
  const rows = planRows(data([gdp, subject], [entry({ id: 'subject', direction })]));
  const row = rows.find((candidate) => candidate.indicator === 'subject');
  expect([row?.state, row?.limit, row?.demand]).toEqual([state, limit, demand]);
});

test('what follows is derived with formula and bound, and is absent where nothing follows', () => {
  const budget = indicator('budget', ['2020 158.4亿元', '2020 +7%', '2021 +6%'].map(from));
  const rate = indicator('rate', ['2020 2.6%', '2021 3%以内'].map(from));
  const [gdpRow, budgetRow, rateRow] = planRows(data([gdp, budget, rate]));
  expect(budgetRow?.implied).toEqual({
    value: 167.904,
    unit: '亿元',
    bound: 'exact',
    formula: '158.4 × (1 + 6%)',
  });
  expect(budgetRow?.difference).toMatchObject({ value: 9.504, unit: '亿元' });
  expect(budgetRow).toMatchObject({ by: 'growth', basis: { value: -1, unit: '个百分点' } });
  expect(gdpRow?.implied?.bound).toBe('about');
  expect(rateRow?.difference).toMatchObject({ value: 0.4, unit: '个百分点' });
  expect([rateRow?.implied, rateRow?.change]).toEqual([undefined, undefined]);
});

test('without a goal for growth, 与经济增长同步 is a goal without a number', () => {
  const income = indicator('income', ['2020 43155元', '2021 与经济增长同步 gdp'].map(from));
  expect(planRows(data([income])).map(({ state }) => state)).toEqual(['unquantified']);
});

test('a goal in step with anything else follows that, and says so', () => {
  const wages = indicator('wages', ['2020 3000元', '2021 +4%'].map(from), '工资');
  const pay = indicator('pay', ['2020 20495元', '2021 与工资同步 wages'].map(from));
  const row = planRows(data([gdp, wages, pay])).find(({ indicator: id }) => id === 'pay');
  expect(row?.implied).toMatchObject({ value: 21314.8, unit: '元' });
  expect(row?.notes.map(({ words }) => words)).toContain('按工资目标增速（4%）推算');
});

test('a result and a goal that differ in scope stand side by side with the reason, uncompared', () => {
  const all = indicator('all', [from('2020 +4.9%')]);
  const key = indicator('key', [from('2021 +10%以上')]);
  const link = { id: 'key', reason: '全部与重点', differs: 'scope' as const };
  const rows = planRows(data([all, key], [entry({ id: 'all', related: [link] })]));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    state: 'not-comparable',
    notes: [{ words: '全部与重点' }],
    limit: 'floor',
  });
  expect(rows[0]?.difference).toBeUndefined();
  const plain = entry({ id: 'all', related: [{ id: 'key', reason: '同属国资' }] });
  expect(planRows(data([all, key], [plain]))).toEqual([]);
});

test('an indicator of one year only, or a report that names no years, has no rows', () => {
  const lone = indicator('lone', [from('2020 100个')]);
  expect(planRows(data([lone]))).toEqual([]);
  const unknown = data([gdp]);
  unknown.report.planYear = null;
  expect(planRows(unknown)).toEqual([]);
});

test.each([
  ['2021 95%', 'below'],
  ['2021 95个', 'unquantified'],
])('words that say of all that they meet are 100 % beside a rate only: %s is %s', (goal, state) => {
  const fields = { id: '2020-qualitative', measure: 'qualitative', value: null } as const;
  const all = observation({ ...fields, unit: null, text: '全部达标', whole: true });
  const some = observation({ ...fields, unit: null, text: '基本达标' });
  const stateOf = (one: Observation) =>
    planRows(data([indicator('water', [one, from(goal)])])).map((row) => row.state);
  expect(stateOf(all)).toEqual([state]);
  expect(stateOf(some)).toEqual(['unquantified']);
});
