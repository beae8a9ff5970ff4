import { describe, expect, it, test } from 'vitest';
import { unitsSchema } from '../../src/model/unit.ts';
import { inUnit } from '../../src/site/derive/same-unit.ts';
import { readCatalogue } from './catalogue-file.ts';

const units = unitsSchema.parse(readCatalogue('units.yaml'));
const bySymbol = new Map(units.map((unit) => [unit.symbol, unit]));
const convert = (value: number, from: string, to: string): number | undefined =>
  inUnit({ value, unit: from, bound: 'exact' }, to, units)?.value;

/** What a word before a unit multiplies it by. */
const TIMES: Record<string, number> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

describe('the model of units', () => {
  it('models a unit once', () => {
    expect(bySymbol.size).toBe(units.length);
  });

  it('lets 万, 亿 and their like multiply the unit they stand before', () => {
    const wrong = units.filter(({ symbol, dimension, multiplier }) =>
      Object.entries(TIMES).some(([word, times]) => {
        const plain = symbol.startsWith(word) && bySymbol.get(symbol.slice(word.length));
        // 千米, 千克 and 千瓦 are units of their own, and the same thousandfold
        return (
          plain &&
          (plain.dimension !== dimension ||
            Math.abs(multiplier / plain.multiplier / times - 1) > 1e-9)
        );
      }),
    );
    expect(wrong).toEqual([]);
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
  expect([bySymbol.has(one), bySymbol.has(other)]).toEqual([true, true]);
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
