import { expect, test } from 'vitest';
import type { Bound } from '../../../src/model/observation.ts';
import { basisWords, changeWords } from '../../../src/site/words/change-words.ts';

const derived = (value: number, unit: string, bound: Bound) => ({
  value,
  unit,
  bound,
  formula: '',
});

test.each<[number, string, Bound, string]>([
  [9.375, '%', 'exact', '+9.4%'],
  [-66.887, '%', 'exact', '−66.9%'],
  [6.5, '%', 'about', '约+6.5%'],
  [-7.485, '%', 'at-least', '降幅不超过7.5%'],
  [4.348, '%', 'more-than', '增幅大于4.3%'],
  [0.4, '个百分点', 'at-most', '最多高0.4个百分点'],
  [-2.2, '个百分点', 'at-least', '最多低2.2个百分点'],
  [-4.04, '亿美元', 'exact', '−4.04亿美元'],
])('%d %s, %s: %s', (value, unit, bound, words) => {
  expect(changeWords(derived(value, unit, bound))).toBe(words);
});

test.each<[number, Bound, string]>([
  [-5.4, 'exact', '增速低5.4个百分点'],
  [1, 'exact', '增速高1个百分点'],
  [0, 'exact', '增速相同'],
  [3.5, 'about', '增速约高3.5个百分点'],
  [-0.5, 'at-most', '增速至少低0.5个百分点'],
])('growths %d points apart, %s: %s', (value, bound, words) => {
  expect(basisWords({ by: 'growth', basis: derived(value, '个百分点', bound) })).toBe(words);
});

test('levels are told by their change, and what was not compared by nothing', () => {
  expect(basisWords({ by: 'level', basis: derived(-30.2, '%', 'exact') })).toBe('−30.2%');
  expect(basisWords({})).toBe('');
});
