import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addresses,
  evaluate,
  inNumbers,
  intervalOfExpression,
} from '../../../src/site/checks/evaluate.ts';
import { boundOf, intervalOf } from '../../../src/site/derive/interval.ts';
import type { Bound } from '../../../src/model/observation.ts';
import { parseExpression, type Expression } from '../../../src/site/checks/expression.ts';

const read = (text: string): Expression => {
  const found = parseExpression(text);
  if ('at' in found) throw new Error(JSON.stringify(found));
  return found;
};
const values: Record<string, number> = {
  'a#2020-level': 312,
  'b#2020-level': 198,
  'c#2020-growth': -39.7,
};
const valueOf = (address: string): number => values[address] ?? Number.NaN;

test.each([
  ['{a#2020-level} + {b#2020-level}', 510, '312 + 198'],
  ['2 + 3 * 4', 14, '2 + 3 × 4'],
  ['(2 + 3) * 4', 20, '(2 + 3) × 4'],
  ['10 - 4 - 3', 3, '10 − 4 − 3'],
  ['10 - 4 / 2', 8, '10 − 4 ÷ 2'],
  ['10 - (4 - 3)', 9, '10 − (4 − 3)'],
  ['100 / 4 / 5', 5, '100 ÷ 4 ÷ 5'],
  ['100 / (4 * 5)', 5, '100 ÷ (4 × 5)'],
  ['158.4/(1+7/100)', 158.4 / 1.07, '158.4 ÷ (1 + 7 ÷ 100)'],
  ['50 * (1 + {b#2020-level} / 100)', 149, '50 × (1 + 198%)'],
  ['936 / ({a#2020-level} / 100)', 300, '936 ÷ 312%'],
  ['397 / ((0 - {c#2020-growth}) / 100)', 1000, '397 ÷ 39.7%'],
  ['2.6 - {c#2020-growth}', 42.3, '2.6 + 39.7'],
  ['427 / (1 + {c#2020-growth} / 100)', 427 / 0.603, '427 ÷ (1 − 39.7%)'],
  ['10 * (2 + {c#2020-growth})', -377, '10 × (2 − 39.7)'],
  ['2 * {c#2020-growth}', -79.4, '2 × (−39.7)'],
])('%s is %d, shown as %s', (text, value, shown) => {
  expect(evaluate(read(text), valueOf)).toBeCloseTo(value, 9);
  expect(inNumbers(read(text), valueOf)).toBe(shown);
});

test.each([
  ['', 0, 'a number, {indicator#observation} or (', 'the end'],
  ['1 +', 3, 'a number, {indicator#observation} or (', 'the end'],
  ['(1 + 2', 0, 'a closing )', '(1 + 2'],
  ['1 2', 2, 'the end', '2'],
  ['1 % 2 ', 2, 'a number, {indicator#observation} or a sign', '% 2 '],
])('%s can not be read: at %d expected %s, found %s', (text, at, expected, found) => {
  expect(parseExpression(text)).toEqual({ at, expected, found });
});

const bounds: Record<string, Bound> = { 'a#2020-level': 'more-than', 'b#2020-level': 'about' };

test.each<[string, Bound]>([
  ['2 + 3', 'exact'],
  ['{a#2020-level} * 2', 'more-than'],
  ['{a#2020-level} * {b#2020-level}', 'about'],
  ['2 / {a#2020-level}', 'less-than'],
  ['2 - {a#2020-level}', 'less-than'],
  ['{a#2020-level} / {a#2020-level}', 'about'],
  ['{b#2020-level} + 1', 'about'],
])('%s is bounded: %s', (text, bound) => {
  const at = (address: string) => intervalOf({ value: 5, bound: bounds[address] ?? 'exact' });
  expect(boundOf(intervalOfExpression(read(text), at))).toBe(bound);
});

test('each address is named once, in order', () => {
  expect(addresses(read('{b#2020-level} * ({a#2020-level} + {b#2020-level})'))).toEqual([
    'b#2020-level',
    'a#2020-level',
  ]);
});

test('what is shown, read again, has the same value', () => {
  const number = fc.nat(99).map((value): Expression => ({ kind: 'number', value: value + 1 }));
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      number,
      fc.record({
        kind: fc.constant('operation' as const),
        sign: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: tie('tree'),
        right: tie('tree'),
      }),
    ),
  }));
  fc.assert(
    fc.property(tree, (expression) => {
      const shown = inNumbers(expression, valueOf);
      const again = shown.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');
      const value = evaluate(expression, valueOf);
      const back = evaluate(read(again), valueOf);
      if (Number.isFinite(value)) expect(back).toBeCloseTo(value, 6);
      else expect(Number.isFinite(back)).toBe(false);
    }),
  );
});
