import { expect, test } from 'vitest';
import { boundOfStated } from '../../../src/site/words/bound-phrase-words.ts';

test('a bound is told of a number, and of no words', () => {
  expect(boundOfStated({ measure: 'qualitative', bound: 'at-least' })).toBe('');
  expect(boundOfStated({ measure: 'level', bound: 'at-least' })).toBe('不小于该数');
});
