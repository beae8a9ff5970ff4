import { expect, test } from 'vitest';
import { hasIt, partOf } from '../../../scripts/serve/conditions.ts';

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b",W/"a"', true],
  [' * ', true],
  ['"b"', false],
  ['a', false],
  ['"*"', false],
])('who sends If-None-Match %s has the body tagged "a": %s', (asked, expected) => {
  expect(hasIt(asked, '"a"')).toBe(expected);
});

test.each([
  [undefined, null],
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=2-5', { first: 2, last: 5 }],
  ['bytes=7-', { first: 7, last: 9 }],
  ['bytes=7-99', { first: 7, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-99', { first: 0, last: 9 }],
  ['bytes=-0', 'outside'],
  ['bytes=10-', 'outside'],
  ['bytes=5-2', null],
  ['bytes=-', null],
  ['bytes=0-1,4-5', null],
  ['lines=0-1', null],
])('of ten bytes Range %s is %o', (asked, expected) => {
  expect(partOf(asked, 10)).toEqual(expected);
});
