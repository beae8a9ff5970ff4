import { expect, test } from 'vitest';
import { numeralIn } from '../../src/language/first-number.ts';

test.each<[string, number | null]>([
  ['3户大型民营石化企业', 3],
  ['两个教育集团', 2],
  ['七个方面工作', 7],
  ['第十届', 10],
  ['第十二届', 12],
  ['二十条', 20],
  ['三十五项', 35],
  ['“三篇大文章”', 3],
  ['第 102 场', 102],
  ['若干方面', null],
])('%s holds %s', (words, number) => {
  expect(numeralIn(words)).toBe(number);
});
