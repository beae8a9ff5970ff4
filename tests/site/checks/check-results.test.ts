import { expect, test } from 'vitest';
import type { Arithmetic } from '../../../src/model/arithmetic.ts';
import { checkResult } from '../../../src/site/checks/check-results.ts';
import { from, indicator } from '../make-data.ts';

const indicators = [
  indicator('started', [from('2020 312个')]),
  indicator('all', [from('2020 510个')]),
  indicator('vague', [from('2020 达到标准')]),
];

const check = (fields: Partial<Arithmetic>): Arithmetic => ({
  report: 'some-2021',
  id: 'sum',
  title: '开工与续建合计',
  kind: 'identity',
  left: '{started#2020-level} + 198',
  right: '{all#2020-level}',
  unit: '个',
  digits: 2,
  whole: false,
  also: [],
  tolerance: 0,
  note: '',
  ...fields,
});

test.each([
  [{}, 'agrees', 510, 510],
  [{ left: '{started#2020-level} + 197.9' }, 'differs', 509.9, 510],
  [{ left: '{started#2020-level} + 197.9', tolerance: 0.1 }, 'agrees', 509.9, 510],
  [{ kind: 'question' }, 'open', 510, 510],
  [
    { kind: 'derived', left: '{all#2020-level} - {started#2020-level}', right: undefined },
    'derived',
    198,
    undefined,
  ],
] as [Partial<Arithmetic>, string, number, number | undefined][])(
  '%j %s: %d, %s',
  (fields, outcome, left, right) => {
    const result = checkResult(check(fields), indicators);
    expect(result).toMatchObject({ outcome, left: { value: left } });
    expect((result as { right?: { value: number } }).right?.value).toBe(right);
  },
);

test('the observations it rests on come along, for their sentences', () => {
  const result = checkResult(check({}), indicators);
  expect(typeof result === 'string' ? [] : result.witnesses.map((w) => w.indicator.id)).toEqual([
    'started',
    'all',
  ]);
});

test('further values come along with their names, and the digits of the check unless they have their own', () => {
  const also = [
    { name: '余下', value: '{all#2020-level} - {started#2020-level}' },
    { name: '占比', value: '{started#2020-level} / {all#2020-level}', digits: 4 },
  ];
  const fields = { kind: 'derived', left: '{all#2020-level} * 1', right: undefined, also } as const;
  expect(checkResult(check({ ...fields, also: [...also] }), indicators)).toMatchObject({
    also: [
      { name: '余下', value: 198, words: '510 − 312', digits: 2 },
      { name: '占比', digits: 4 },
    ],
  });
});

test.each([
  [
    { left: '{nowhere#2020-level}' },
    'sum: expected an observation with a number at {nowhere#2020-level}, found none; take its address from indicators.json',
  ],
  [
    { left: '{vague#2020-qualitative}' },
    'sum: expected an observation with a number at {vague#2020-qualitative}, found one without; take its address from indicators.json',
  ],
  [
    { right: undefined },
    'sum: expected a right side for an identity, found none; add it, or make it derived',
  ],
  [
    { left: '1 +' },
    'sum: expected a number, {indicator#observation} or ( at 3, found "the end"; mend the expression',
  ],
] as [Partial<Arithmetic>, string][])('%j is refused in words', (fields, words) => {
  expect(checkResult(check(fields), indicators)).toBe(words);
});
