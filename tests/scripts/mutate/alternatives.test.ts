import { expect, test } from 'vitest';
import { alternatives, needed } from '../../../scripts/mutate/alternatives.ts';

/** What is left of a pattern without each of its alternatives. */
const without = (source: string): string[] =>
  alternatives(source).map(({ start, end }) => source.slice(0, start) + source.slice(end));

test.each([
  ['达到|突破|超过', ['突破|超过', '达到|超过', '达到|突破']],
  [
    '^(?:全[县市]|本县)(?=工业|农业)',
    [
      '^(?:本县)(?=工业|农业)',
      '^(?:全[县市])(?=工业|农业)',
      '^(?:全[县市]|本县)(?=农业)',
      '^(?:全[县市]|本县)(?=工业)',
    ],
  ],
  // bars in a class, behind a backslash and in a fragment part nothing
  ['[|]甲\\|乙', []],
  ['${oneOf(a || b)}|丙', ['丙', '${oneOf(a || b)}']],
  ['(?<!不)增长', []],
])('an alternative of %s goes with the bar beside it', (source, expected) => {
  expect(without(source)).toEqual(expected);
});

test.each([
  ['计划', '计划'],
  // what may be missing, what stands in a group, a class or a fragment is not needed
  ['(?:各位)?代表', '代表'],
  ['各?位{0,2}代{1,2}表*', '代'],
  ['[全县]约${YEAR}年', '约年'],
  ['(?!不)可', '可'],
])('every text in which %s matches holds %s', (words, expected) => {
  expect(needed(words).join('')).toBe(expected);
});
