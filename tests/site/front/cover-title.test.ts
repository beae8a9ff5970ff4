import { expect, test } from 'vitest';
import { chineseDate } from '../../../src/site/text/chinese-date.ts';
import { coverTitle } from '../../../src/site/front/cover-title.ts';

test('a title of two parallel halves hangs what joins them', () => {
  const title =
    '关于盘锦市2020年国民经济和社会发展计划执行情况与2021年国民经济和社会发展计划(草案)的报告';
  expect(coverTitle(title)).toEqual({
    lead: '关于盘锦市',
    halves: ['2020年国民经济和社会发展计划执行情况', '2021年国民经济和社会发展计划（草案）'],
    joint: '与',
    tail: '的报告',
  });
});

test('another title stays whole', () => {
  expect(coverTitle('政府工作报告').halves).toEqual(['政府工作报告']);
});

test.each([
  ['2021-01-15', '2021年1月15日'],
  ['2021-11-05', '2021年11月5日'],
])('%s is %s', (iso, words) => {
  expect(chineseDate(iso)).toBe(words);
});
