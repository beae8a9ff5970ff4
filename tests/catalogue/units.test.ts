import { describe, expect, it, test } from 'vitest';
import { unitNamed } from '../../src/language/units.ts';
import { unitsSchema } from '../../src/model/unit.ts';
import { inUnit } from '../../src/site/derive/same-unit.ts';
import { messagesOf, readText } from '../report/read-text.ts';
import { readCatalogue } from './catalogue-file.ts';

const units = unitsSchema.parse(readCatalogue('units.yaml'));
const bySymbol = new Map(units.map((unit) => [unit.symbol, unit]));
const convert = (value: number, from: string, to: string): number | undefined =>
  inUnit({ value, unit: from, bound: 'exact' }, to, units)?.value;

describe('the model of units', () => {
  it('models a unit once', () => {
    expect(bySymbol.size).toBe(units.length);
  });

  it('has no row that a multiplier and another row make', () => {
    const made = units.filter(
      ({ symbol }) =>
        symbol.length > 1 &&
        unitNamed(
          symbol,
          units.filter((one) => one.symbol !== symbol),
        ),
    );
    // these are units of their own, and the same thousandfold
    expect(made.map(({ symbol }) => symbol)).toEqual(['千克', '千米', '千伏']);
  });
});

test.each([
  ['%', '个百分点'],
  ['亿元', '亿美元'],
  ['元', '元/月'],
  ['元/月', '元/年'],
  ['元', '元/人'],
  ['万人', '万人次'],
  ['户', '户次'],
  ['人', '户'],
  ['公顷', '公里'],
  ['立方米', '平方米'],
  ['万吨', '万吨标准煤'],
  ['吨', '吨公里'],
  ['天', '个月'],
  ['天', '个工作日'],
  ['%', '倍'],
  ['微克/立方米', '微克'],
])('%s is never put into %s', (one, other) => {
  expect([unitNamed(one, units), unitNamed(other, units)]).not.toContain(undefined);
  expect(convert(1, one, other)).toBeUndefined();
  expect(convert(1, other, one)).toBeUndefined();
});

test.each([
  [1, '亿元', 10000, '万元'],
  [6.04, '亿美元', 60400, '万美元'],
  [1, '公顷', 15, '亩'],
  [1.5, '万亩', 1000, '公顷'],
  [18, '公里', 18000, '米'],
  [118.9, '万吨', 1189000, '吨'],
  [2, '吨', 4000, '斤'],
  [12.2, '万户', 122000, '家'],
  [7.5, '万名', 75000, '人'],
  [1000, '千瓦时', 1000, '度'],
  [5, '‰', 0.5, '%'],
  [1, '百分点', 1, '个百分点'],
])('%d%s are %d%s', (value, from, expected, to) => {
  expect(convert(value, from, to)).toBeCloseTo(expected, 6);
});

test('one row is enough for a unit: 新建大棚120榀, 1.2万榀', () => {
  const text = '2020年新建大棚120榀，累计建成大棚1.2万榀。';
  const read = (model: typeof units): string[] => {
    const result = readText(text, model);
    const indicators = result.read ? result.indicators : [];
    return indicators.flatMap(({ observations }) => observations.map((one) => one.text));
  };
  expect(read(units)).not.toContain('120榀');
  const more = [...units, { symbol: '榀', dimension: 'count', multiplier: 1 }];
  expect(read(more)).toEqual(['120榀', '1.2万榀']);
  expect(messagesOf(readText(text, more)).map(({ rule }) => rule)).not.toContain(
    'number-unaccounted',
  );
});

test('where a unit is not known, the message says where to add it', () => {
  expect(
    messagesOf(readText('全年新建大棚120榀。')).map(({ rule, cure }) => [rule, cure]),
  ).toContainEqual([
    'number-unaccounted',
    'where a unit follows it, add that to content/catalogue/units.yaml; else teach the grammar this form with a fixture, or add an excuse rule that quotes this text',
  ]);
});
