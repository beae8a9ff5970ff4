import { expect, test } from 'vitest';
import { boundOf } from '../../../src/site/words/bound-words.ts';

test('words say of themselves how firm they are; a number is told', () => {
  expect(boundOf({ measure: 'qualitative', bound: 'at-least' })).toBe('—');
  expect(boundOf({ measure: 'level', bound: 'at-least' })).toBe('不小于该数');
});
