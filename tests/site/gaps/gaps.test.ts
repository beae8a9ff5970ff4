import { expect, test } from 'vitest';
import { gaps } from '../../../src/site/gaps/gaps.ts';
import { rankRows } from '../../../src/site/ranks/rank-rows.ts';
import { data, entry, from, indicator, observation } from '../make-data.ts';

const names = (sides: { indicator: { id: string } }[]) => sides.map(({ indicator: { id } }) => id);

test('what stands in one half only is a gap; what is paired, or related in another scope, is none', () => {
  const both = indicator('both', [from('2020 1个'), from('2021 2个')]);
  const result = indicator('result', [from('2020 1个')]);
  const goal = indicator('goal', [from('2021 2个')]);
  const all = indicator('all', [from('2020 +4.9%')]);
  const key = indicator('key', [from('2021 +10%')]);
  const entries = [
    entry({ id: 'all', related: [{ id: 'key', reason: '范围', differs: 'scope' }] }),
  ];
  const found = gaps(data([both, result, goal, all, key], entries));
  expect([names(found.counted), names(found.noBase)]).toEqual([['result'], ['goal']]);
});

test('a mere rank or standing is no result that wants a goal', () => {
  const rank = observation({ id: '2020-rank', measure: 'rank', value: 1, unit: null });
  const found = gaps(data([indicator('assessed', [rank])]));
  expect([names(found.measured), names(found.counted)]).toEqual([[], []]);
});

/** what is said of the result · whether it measures or counts */
const kinds: [string[], 'measured' | 'counted'][] = [
  [['2020 74.2亿元'], 'measured'],
  [['2020 60%'], 'measured'],
  [['2020 11个'], 'counted'],
  [['2020 7.5万名'], 'counted'],
  [['2020 599家'], 'counted'],
  [['2020 12户', '2020 +7.3%'], 'measured'],
  [['2020 -39.7%'], 'measured'],
];

test.each(kinds)('a result of %j without a goal is %s', (said, kind) => {
  const found = gaps(data([indicator('lone', said.map(from))]));
  expect([names(found.measured), names(found.counted)]).toEqual(
    kind === 'measured' ? [['lone'], []] : [[], ['lone']],
  );
});

test('of the sentence with the most results, levels without growth are named; elsewhere they are not', () => {
  const elsewhere = from('2020 3万户');
  elsewhere.source = { ...elsewhere.source, sentence: { id: '1-4.s9', start: 90, end: 99 } };
  const found = gaps(
    data([
      indicator('budget', [from('2020 158.4亿元'), from('2020 +7%')]),
      indicator('investment', [from('2020 423.5亿元')]),
      indicator('firms', [elsewhere]),
    ]),
  );
  expect(names(found.noGrowth)).toEqual(['investment']);
});

test('ranks of level and growth stand side by side, a blank where the text gives none', () => {
  const rank = (id: string, of: 'level' | 'growth' | undefined, value: number, scope: string) =>
    observation({ id, measure: 'rank', value, unit: null, scope, ...(of ? { of } : {}) });
  const rows = rankRows(
    data([
      indicator('gdp', [
        rank('2020-rank-level', 'level', 5, '全省'),
        rank('2020-rank-growth', 'growth', 1, '全省'),
      ]),
      indicator('wetland', [rank('2020-rank', undefined, 2, '全国')]),
    ]),
  );
  expect(
    rows.map(({ scope, level, growth, unsaid }) => [
      scope,
      level?.value,
      growth?.value,
      unsaid?.value,
    ]),
  ).toEqual([
    ['全国', undefined, undefined, 2],
    ['全省', 5, 1, undefined],
  ]);
});
