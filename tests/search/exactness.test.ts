import { expect, test } from 'vitest';
import { hitsIn } from '../../src/site/search/hits-by-section.ts';
import {
  absentStrings,
  ask,
  asked,
  foundAmong,
  substrings,
  wronglyAnswered,
} from './truth-of-search.ts';

/** Of each length so many of the report's distinct strings; exactness.long.test.ts asks for all. */
const SAMPLE = 60;

test.each([1, 2, 3, 4, 6])(
  'of distinct strings of length %i from all over the text none is missed, none invented',
  async (length) => {
    const all = substrings(length);
    const step = Math.floor(all.length / SAMPLE);
    const strings = all.filter((_, index) => index % step === 0);
    expect(strings.length).toBeGreaterThanOrEqual(SAMPLE);
    expect(await wronglyAnswered(strings)).toEqual([]);
  },
);

test('a hundred strings that do not occur are not found', async () => {
  expect(await foundAmong(absentStrings(100))).toEqual([]);
});

test('width, case and spaces of the query do not matter', async () => {
  const written = await asked('158.4亿元,增长7%');
  expect(written).toBe('1-1.s2 1');
  expect(await asked('１５８．４ 亿元，增长 ７％')).toBe(written);
  expect(await asked('ａａ＋')).toBe('1-4.s5 1');
});

test('punctuation left out is met, and told apart from the letter', async () => {
  const { layers } = await ask('八五普法');
  expect(layers.map(({ kind, groups }) => [kind, hitsIn(groups)])).toEqual([['bare', 1]]);
  expect(layers[0]?.groups[0]?.section.id).toBe('2-7');
});
