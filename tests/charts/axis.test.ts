import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor } from '../../src/charts/axis.ts';

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
