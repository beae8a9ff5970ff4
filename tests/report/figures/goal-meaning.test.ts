import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import {
  followedIn,
  meansAll,
  measuresFollowed,
} from '../../../src/report/figures/qualitative/goal-meaning.ts';
import { oneSentenceReport } from '../genre/one-sentence-report.ts';
import { errorsOf, readText } from '../read-text.ts';

test.each([
  ['与经济增长同步', '经济增长'],
  ['与GDP增长基本同步', 'GDP增长'],
  ['增速与居民收入保持同步', '居民收入'],
  ['增速高于全省平均水平', null],
  ['与上年持平', null],
  ['增长基本同步', null],
])('%s follows %s', (goal, words) => {
  const found = followedIn(goal);
  expect(found && goal.slice(found.start, found.end)).toBe(words);
});

test.each([
  ['经济增长', '地区生产总值'],
  ['全市经济发展', '地区生产总值'],
  ['民营经济', '民营经济'],
  ['居民收入增速', '居民收入'],
])('%s is measured by %s', (words, name) => {
  expect(measuresFollowed(words)[0]).toBe(name);
});

test.each([
  ['全部达标', true],
  ['均合格', true],
  ['基本达标', false],
  ['水质全部达标工程', false],
])('%s says that all meet their mark: %s', (words, all) => {
  expect(meansAll(words)).toBe(all);
});

const goals = (income: string): Observation[] => {
  const sentence = `主要预期目标是：地区生产总值增长6%，固定资产投资增长8%，一般公共预算收入增长7%，居民人均可支配收入${income}。`;
  const made = readText(oneSentenceReport('targets', sentence).raw);
  if (!made.read) throw new Error('expected a readable report');
  expect(errorsOf(made)).toEqual([]);
  return made.indicators.flatMap(({ observations }) => observations);
};

test.each([
  ['与经济增长同步', '经济增长', 'di-qu-sheng-chan-zong-zhi'],
  ['与固定资产投资增长同步', '固定资产投资增长', 'gu-ding-zi-chan-tou-zi'],
  ['与物价涨幅同步', '物价涨幅', null],
])('a goal %s names what it follows and the indicator that is', (words, text, indicator) => {
  const found = goals(words).flatMap(({ follows }) => follows ?? []);
  expect(found).toMatchObject([{ text, indicator }]);
});
