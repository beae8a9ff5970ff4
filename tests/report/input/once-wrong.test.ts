import { expect, test } from 'vitest';
import { read } from '../genre/read-genre.ts';
import { errorsOf, readText } from '../read-text.ts';

/** Each was cut out of a text that broke a law, down to the smallest that shows it; most are mutants of `npm run fuzz`. */
test.each<[string, string]>([
  ['a full stop between a heading and a topic is text', '(三)态。。一是业。持'],
  ['one owner of two figures that stand off the same yardstick', '2020年速高于全省8和8%'],
  ['a tag within a tag', '<a<p>>首'],
  ['a tag within an inline tag, before a line of furniture', '<span<p>>微'],
  ['lines that end with U+0085', '各位代表:\u0085一、工作\u0085全市向好。\u0085'],
  ['a list that names the same thing twice', '2021年利润总额、利润总额0%'],
])('%s: every law holds', (_, text) => {
  expect(errorsOf(readText(text))).toEqual([]);
});

test('a list that names one indicator of the catalogue by two of its names makes one observation', () => {
  const { report, indicators } = read('2021年，全市地区生产总值、GDP增长5%。', 'tried');
  expect(errorsOf({ read: true, report, indicators, files: [] })).toEqual([]);
  expect(indicators.map(({ id, observations }) => [id, observations.length])).toEqual([['gdp', 1]]);
});
