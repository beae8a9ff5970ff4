import { expect, test } from 'vitest';
import type { Bound } from '../../../src/model/observation.ts';
import { wholeNumber } from '../../../src/site/checks/whole-number.ts';

test.each<[number, Bound, number, Bound]>([
  [299.3, 'at-least', 300, 'at-least'],
  [300, 'at-least', 300, 'at-least'],
  [300, 'more-than', 301, 'at-least'],
  [12.5, 'more-than', 13, 'at-least'],
  [12.5, 'at-most', 12, 'at-most'],
  [12, 'less-than', 11, 'at-most'],
  [12.5, 'less-than', 12, 'at-most'],
  [12.5, 'about', 12.5, 'about'],
])('%d %s is whole %d %s', (value, bound, whole, wholeBound) => {
  const derived = { value, bound, unit: '天', formula: '' };
  expect(wholeNumber(derived)).toEqual({ ...derived, value: whole, bound: wholeBound });
});
