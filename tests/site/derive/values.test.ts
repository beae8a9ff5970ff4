import { expect, test } from 'vitest';
import { inUnit } from '../../../src/site/derive/same-unit.ts';
import {
  difference,
  measured,
  nextLevel,
  previousLevel,
  relativeChange,
  type Measured,
} from '../../../src/site/derive/values.ts';
import { changeWords } from '../../../src/site/words/change-words.ts';
import { derivedWords } from '../../../src/site/words/derived-words.ts';
import { from, UNITS } from '../make-data.ts';

const value = (expression: string): Measured => {
  const found = measured(from(`2020 ${expression}`));
  if (!found) throw new Error(`expected a number in ${expression}`);
  return found;
};

test.each([
  ['158.4亿元', '+6%', 167.904, '158.4 × (1 + 6%)', '167.9亿元'],
  ['1300亿元以上', '+6.5%左右', 1384.5, '1300 × (1 + 6.5%)', '约1384.5亿元'],
  ['43155元', '+6.5%左右', 45960.075, '43155 × (1 + 6.5%)', '约45960元'],
  ['427公顷', '-39.7%', 257.481, '427 × (1 − 39.7%)', '257.5公顷'],
  ['350亿元', '+7%', 374.5, '350 × (1 + 7%)', '374.5亿元'],
])('%s, then %s: %d = %s, shown as %s', (level, growth, number, formula, words) => {
  const derived = nextLevel(value(level), value(growth));
  expect([derived.value, derived.formula]).toEqual([number, formula]);
  expect(derivedWords(derived, value(level).value)).toBe(words);
});

test.each([
  ['158.4亿元', '+7%', '158.4 ÷ (1 + 7%)', '148.0亿元', 'exact'],
  ['6.04亿美元', '+36.3%', '6.04 ÷ (1 + 36.3%)', '4.43亿美元', 'exact'],
  ['1300亿元以上', '+3%以上', '1300 ÷ (1 + 3%)', '约1262.1亿元', 'about'],
  ['100个', '+3%以上', '100 ÷ (1 + 3%)', '不超过97.1个', 'at-most'],
])('%s after %s: the year before is %s = %s', (level, growth, formula, words, bound) => {
  const derived = previousLevel(value(level), value(growth));
  expect(derived).toMatchObject({ formula, bound });
  expect(derived && derivedWords(derived, value(level).value)).toBe(words);
});

test('nothing precedes a fall to nothing', () => {
  expect(previousLevel(value('1个'), value('-100%'))).toBeNull();
});

test.each([
  ['6.04亿美元', '2亿美元', '−66.9%', '−4.04亿美元'],
  ['118.9万吨', '110万吨以上', '降幅不超过7.5%', '最多低8.9万吨'],
  ['2.6%', '3%以内', '增幅不超过15.4%', '最多高0.4个百分点'],
  ['100个', '100个', '0%', '0个'],
  ['3%以上', '6.5%左右', '约+116.7%', '约+3.5个百分点'],
])('from %s to %s: %s, %s', (first, second, change, gap) => {
  const relative = relativeChange(value(first), value(second));
  const absolute = difference(value(first), value(second));
  expect(relative && changeWords(relative)).toBe(change);
  expect(absolute && changeWords(absolute)).toBe(gap);
});

test('no change is worked out from zero, nor across units', () => {
  expect(relativeChange(value('0个'), value('1个'))).toBeNull();
  expect(relativeChange(value('1亿元'), value('1亿美元'))).toBeNull();
  expect(difference(value('1亿元'), value('1亿美元'))).toBeNull();
});

test.each([
  ['9000万元', '亿元', 0.9],
  ['3户', '家', 3],
  ['6.04亿美元', '亿元', null],
  ['3%', '个百分点', null],
  ['1亩', '公顷', null],
])('%s in %s is %s', (from, unit, expected) => {
  expect(inUnit(value(from), unit, UNITS)?.value ?? null).toBe(expected);
});
