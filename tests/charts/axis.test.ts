import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor } from '../../src/charts/axis.ts';
import { barChart } from '../../src/charts/bar-chart.ts';
import type { Bar } from '../../src/charts/description.ts';

test.each([
  [
    [4.43, 6.04, 2],
    [0, 2, 4, 6, 8],
  ],
  [
    [1300, 1384.5],
    [0, 500, 1000, 1500],
  ],
  [
    [7, 8],
    [0, 2, 4, 6, 8],
  ],
  [
    [-39.7, 36.3],
    [-40, -20, 0, 20, 40],
  ],
  [[-7.5], [-8, -6, -4, -2, 0]],
  [
    [0, 0],
    [0, 1],
  ],
])('%j stands on %j', (values, ticks) => {
  expect(axisFor(values).ticks).toEqual(ticks);
});

test('every axis holds zero and all values, in a handful of even steps', () => {
  // numbers as reports write them: two decimals at most
  const number = fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100);
  const numbers = fc.array(number, { minLength: 1 });
  fc.assert(
    fc.property(numbers, (values) => {
      const { min, max, ticks } = axisFor(values);
      expect(ticks).toContain(0);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(min);
      expect(Math.max(...values)).toBeLessThanOrEqual(max);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(max).toBeGreaterThan(min);
    }),
  );
});

const bar = (label: string, value: number, words: string, kind: Bar['kind'] = 'actual'): Bar => ({
  label,
  kind,
  value,
  bound: 'exact',
  words,
});

test('a chart says in words what it shows, what is derived named as such', () => {
  const chart = barChart({
    id: 'level',
    title: '实际利用外资',
    unit: '亿美元',
    bars: [
      bar('2019', 4.43, '4.43亿美元', 'derived'),
      bar('2020 预计', 6.04, '6.04亿美元', 'estimate'),
    ],
  });
  expect(chart?.words).toBe(
    '条形图：实际利用外资，单位亿美元。2019（推算）4.43亿美元；2020 预计 6.04亿美元。',
  );
});

test('one bar is no chart', () => {
  expect(barChart({ id: 'x', title: '', unit: '', bars: [bar('2020', 1, '1')] })).toBeNull();
});
