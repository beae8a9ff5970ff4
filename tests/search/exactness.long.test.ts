import { expect, test } from 'vitest';
import { absentStrings, foundAmong, substrings, wronglyAnswered } from './truth-of-search.ts';

test.each([
  [1, 1003],
  [2, 5423],
  [3, 8024],
  [4, 9013],
  [6, 9596],
])(
  'of all distinct strings of length %i, %i in number, none is missed, none invented',
  async (length, count) => {
    const strings = substrings(length);
    expect(strings).toHaveLength(count);
    expect(await wronglyAnswered(strings)).toEqual([]);
  },
  120_000,
);

test('2,000 strings that do not occur are not found', async () => {
  expect(await foundAmong(absentStrings(2000))).toEqual([]);
}, 60_000);
