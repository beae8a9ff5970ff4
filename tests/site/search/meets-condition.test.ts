import { expect, test } from 'vitest';
import type { FigureEntry } from '../../../src/site/search/figure-entry.ts';
import { parseCondition } from '../../../src/site/search/condition.ts';
import { meets } from '../../../src/site/search/meets-condition.ts';

const units = [
  { symbol: '亿元', dimension: 'cny', multiplier: 1e8 },
  { symbol: '万元', dimension: 'cny', multiplier: 1e4 },
  { symbol: '亿美元', dimension: 'usd', multiplier: 1e8 },
  { symbol: '%', dimension: 'percent', multiplier: 1 },
  { symbol: '个百分点', dimension: 'percentage-point', multiplier: 1 },
];

const figure = (part: Partial<FigureEntry>): FigureEntry => ({
  indicator: 'x',
  name: '',
  observation: '2020-level',
  sentence: '1-1.s2',
  section: '1-1',
  period: '2020',
  status: 'actual',
  measure: 'level',
  bound: 'exact',
  from: null,
  to: null,
  unit: '亿元',
  words: '',
  scope: null,
  of: null,
  ...part,
});

const exactly = (value: number, part: Partial<FigureEntry> = {}) =>
  figure({ from: value, to: value, ...part });
const atLeast = (value: number, part: Partial<FigureEntry> = {}) =>
  figure({ from: value, bound: 'at-least', ...part });

test.each<[string, FigureEntry, string, string]>([
  ['an exact level', exactly(158.4), '>=100亿元', 'certain'],
  ['too small', exactly(74.2), '>=100亿元', 'no'],
  ['another unit of the dimension', exactly(158.4), '=1584000万元', 'certain'],
  ['another dimension', exactly(158.4, { unit: '亿美元' }), '>=100亿元', 'no'],
  ['no unit known to the table', exactly(158.4, { unit: '个' }), '>=100亿元', 'no'],
  ['突破1300亿元', figure({ from: 1300, bound: 'more-than' }), '>1300亿元', 'certain'],
  ['1300亿元以上 may be 1300 itself', atLeast(1300), '>1300亿元', 'possible'],
  ['1300亿元以上', atLeast(1300), '>=1300亿元', 'certain'],
  ['a floor asked for more', atLeast(10, { unit: '%' }), '>15%', 'possible'],
  ['a floor asked for less', atLeast(10, { unit: '%' }), '<5%', 'no'],
  ['3%以内', figure({ to: 3, bound: 'at-most', unit: '%' }), '<=3%', 'certain'],
  ['3%以内 asked for less', figure({ to: 3, bound: 'at-most', unit: '%' }), '<2%', 'possible'],
  ['左右 is near, not certain', exactly(6.5, { bound: 'about', unit: '%' }), '>6%', 'possible'],
  ['a range', figure({ from: 5, to: 6, bound: 'range' }), '>=5亿元', 'certain'],
  ['a range cut', figure({ from: 5, to: 6, bound: 'range' }), '>5.5亿元', 'possible'],
  ['points are no percent', exactly(1.8, { unit: '个百分点' }), '>1%', 'no'],
  ['growth asked, level met', exactly(12, { unit: '%' }), '增长>10%', 'no'],
  ['growth asked', exactly(12, { unit: '%', measure: 'growth' }), '增长>10%', 'certain'],
  ['a fall', exactly(-39.7, { unit: '%', measure: 'growth' }), '下降>30%', 'certain'],
  ['a rank', exactly(1, { unit: null, measure: 'rank', scope: '全省' }), '全省第一', 'certain'],
  ['another scope', exactly(1, { unit: null, measure: 'rank', scope: '国内' }), '全省第一', 'no'],
  ['ranks are no levels', exactly(3, { unit: null, measure: 'rank' }), '>2', 'no'],
  ['another year', exactly(12), '2021>10亿元', 'no'],
  ['a target asked, a result met', exactly(12), '目标>10亿元', 'no'],
])('%s: %o %s', (_, entry, typed, verdict) => {
  const condition = parseCondition(typed);
  if (!condition) throw new Error(`${typed} is no condition`);
  expect(meets(entry, condition, units, null)).toBe(verdict);
});

test('a condition about an indicator asks only that one', () => {
  const condition = parseCondition('失业率<3%');
  if (!condition) throw new Error('no condition');
  const rate = exactly(2.6, { unit: '%', name: 'unemployment' });
  expect(meets(rate, condition, units, new Set(['unemployment']))).toBe('certain');
  expect(meets(rate, condition, units, new Set(['gdp']))).toBe('no');
});
