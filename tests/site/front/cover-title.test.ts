import { expect, test } from 'vitest';
import { chineseDate } from '../../../src/site/words/date-words.ts';
import { coverOf } from '../../../src/site/front/cover-title.ts';

test('a title of two parallel halves hangs what joins them', () => {
  const titleParts = {
    lead: '关于芦湾市',
    first: '2021年计划执行情况',
    joint: '与',
    second: '2022年计划(草案)',
    tail: '的报告',
  };
  const title = '关于芦湾市2021年计划执行情况与2022年计划(草案)的报告';
  expect(coverOf({ id: 'luwan-2022', title, titleParts })).toEqual({
    lead: '关于芦湾市',
    halves: ['2021年计划执行情况', '2022年计划（草案）'],
    joint: '与',
    tail: '的报告',
  });
});

test('another title stays whole, and a report without one is called by its id', () => {
  const report = { id: 'some-2021', titleParts: null };
  expect(coverOf({ ...report, title: '政府工作报告(摘要)' })).toEqual({
    lead: null,
    halves: ['政府工作报告（摘要）'],
    joint: null,
    tail: null,
  });
  expect(coverOf({ ...report, title: null }).halves).toEqual(['〔some-2021〕']);
});

test.each([
  ['2021-01-15', '2021年1月15日'],
  ['2021-11-05', '2021年11月5日'],
])('%s is %s', (iso, words) => {
  expect(chineseDate(iso)).toBe(words);
});
