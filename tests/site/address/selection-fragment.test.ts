import { expect, test } from 'vitest';
import { parseSelection, selectionHash } from '../../../src/site/address/selection-fragment.ts';

test.each([
  ['#1-2.s14:5-12', { sentence: '1-2.s14', start: 5, end: 12 }],
  ['1-review.s1:0-3', { sentence: '1-review.s1', start: 0, end: 3 }],
  ['#1-2.s14', null],
  ['#1-2-1', null],
  ['#1-2.s14:12-5', null],
  ['#1-2.s14:5-', null],
])('%s', (hash, stretch) => {
  expect(parseSelection(hash)).toEqual(stretch);
});

test('what is written is read again', () => {
  const stretch = { sentence: '2-1.s20', start: 3, end: 9 };
  expect(selectionHash(stretch)).toBe('#2-1.s20:3-9');
  expect(parseSelection(selectionHash(stretch))).toEqual(stretch);
});
