import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bound } from '../../../src/model/observation.ts';
import { intervalOfExpression, evaluate } from '../../../src/site/checks/evaluate.ts';
import type { Expression } from '../../../src/site/checks/expression.ts';
import {
  boundOf,
  intervalOf,
  type Bounded,
  type Interval,
} from '../../../src/site/derive/interval.ts';
import {
  difference,
  nextLevel,
  previousLevel,
  relativeChange,
  type Measured,
} from '../../../src/site/derive/values.ts';
import { changeWords } from '../../../src/site/words/change-words.ts';
import { derivedWords } from '../../../src/site/words/derived-words.ts';
import { admits } from './admits.ts';

/** A number as a report may state it, and one that it may in truth be. */
interface Case extends Bounded {
  truth: number;
}

const BOUNDS: readonly Bound[] = [
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
];

/** Numbers with up to two decimals between two ends, stated with any bound, and an admissible truth above `floor`. */
const stated = (from: number, to: number, floor: number): fc.Arbitrary<Case> =>
  fc
    .record({
      value: fc.integer({ min: from * 100, max: to * 100 }).map((whole) => whole / 100),
      bound: fc.constantFrom(...BOUNDS),
      away: fc.double({ min: 0.001, max: 1, noNaN: true }),
      wide: fc.double({ min: 0.001, max: 1, noNaN: true }),
    })
    .map(({ value, bound, away, wide }): Case => {
      const [up, down] = [value + away * (to - from), value - away * (value - floor)];
      const upper = value + wide * (to - from);
      switch (bound) {
        case 'exact':
          return { value, bound, truth: value };
        case 'about':
          return { value, bound, truth: away > 0.5 ? value * 1.02 : value * 0.98 };
        case 'at-least':
          return { value, bound, truth: away > 0.9 ? value : up };
        case 'more-than':
          return { value, bound, truth: up };
        case 'at-most':
          return { value, bound, truth: away > 0.9 ? value : down };
        case 'less-than':
          return { value, bound, truth: down };
        case 'range':
          return { value, bound, lower: value, upper, truth: value + away * (upper - value) };
      }
    });

const amount = stated(1, 5000, 0);
/** growth in %, above −100 */
const growth = stated(-60, 120, -99);

const measured = (unit: string, { value, bound, lower, upper }: Case): Measured => ({
  unit,
  value,
  bound,
  lower,
  upper,
});

test('the words are read as they are meant: a lie is seen', () => {
  expect(admits('1384.5亿元以上', 1379)).toBe(false);
  expect(admits('不超过12.18%', 12.1846)).toBe(false);
  expect(admits('低于12.19%', 12.1846)).toBe(true);
  expect(admits('+9.4%', 9.375)).toBe(true);
  expect(admits('+9.4%', 9.5)).toBe(false);
  expect(admits('降幅不超过7.5%', -7.4)).toBe(true);
  expect(admits('降幅不超过7.5%', -7.6)).toBe(false);
  expect(admits('最多高0.4个百分点', 0.5)).toBe(false);
});

const RUNS = { numRuns: 4000 };

test('a level a year on, whatever the two stated numbers may be in truth, is what is shown', () => {
  fc.assert(
    fc.property(amount, growth, (level, rate) => {
      const derived = nextLevel(measured('亿元', level), measured('%', rate));
      const truth = level.truth * (1 + rate.truth / 100);
      expect(admits(derivedWords(derived, level.value), truth)).toBe(true);
    }),
    RUNS,
  );
});

test('a level a year before is what is shown', () => {
  fc.assert(
    fc.property(amount, growth, (level, rate) => {
      const derived = previousLevel(measured('亿元', level), measured('%', rate));
      const truth = level.truth / (1 + rate.truth / 100);
      expect(derived && admits(derivedWords(derived, level.value), truth)).toBe(true);
    }),
    RUNS,
  );
});

test('a change and a difference of two levels are what is shown', () => {
  fc.assert(
    fc.property(amount, amount, (from, to) => {
      const [first, second] = [measured('亿元', from), measured('亿元', to)];
      const [change, gap] = [relativeChange(first, second), difference(first, second)];
      expect(change && admits(changeWords(change), (to.truth / from.truth - 1) * 100)).toBe(true);
      expect(gap && admits(changeWords(gap), to.truth - from.truth)).toBe(true);
    }),
    RUNS,
  );
});

/** Expressions over four stated amounts. */
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc
      .constantFrom('a', 'b', 'c', 'd')
      .map((address): Expression => ({ kind: 'observation', address })),
    fc.integer({ min: 1, max: 400 }).map((value): Expression => ({ kind: 'number', value })),
    fc.record({
      kind: fc.constant('operation' as const),
      sign: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('tree'),
      right: tie('tree'),
    }),
  ),
}));

/** Divisors that are not above zero are no amounts; nothing is said of what is divided by them. */
const dividesByAmounts = (expression: Expression, valueOf: (address: string) => number): boolean =>
  expression.kind !== 'operation' ||
  ((expression.sign !== '/' || evaluate(expression.right, valueOf) > 0) &&
    dividesByAmounts(expression.left, valueOf) &&
    dividesByAmounts(expression.right, valueOf));

const holds = (interval: Interval, truth: number): boolean => {
  if (interval === 'about') return true;
  const noise = 1e-9 * Math.max(1, Math.abs(truth));
  return truth >= interval.low - noise && truth <= interval.high + noise;
};

test('the interval of any computation holds its value, whatever the stated numbers may be in truth', () => {
  fc.assert(
    fc.property(tree, amount, amount, amount, amount, (expression, a, b, c, d) => {
      const at: Record<string, Case> = { a, b, c, d };
      const truthOf = (address: string): number => at[address]?.truth ?? Number.NaN;
      fc.pre(dividesByAmounts(expression, truthOf));
      const interval = intervalOfExpression(expression, (address) =>
        intervalOf(at[address] ?? { value: Number.NaN, bound: 'about' }),
      );
      expect(holds(interval, evaluate(expression, truthOf))).toBe(true);
    }),
    RUNS,
  );
});

test.each<[string, Bounded, Bound]>([
  ['1300突破', { value: 1300, bound: 'more-than' }, 'more-than'],
  ['6.5%左右', { value: 6.5, bound: 'about' }, 'about'],
  ['a range', { value: 3, bound: 'range', lower: 3, upper: 5 }, 'range'],
  ['a range that names no ends', { value: 3, bound: 'range' }, 'about'],
])('the bound of %s comes back from its interval', (_, bounded, bound) => {
  expect(boundOf(intervalOf(bounded))).toBe(bound);
});
