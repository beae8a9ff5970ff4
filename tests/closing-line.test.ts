import { expect, test } from 'vitest';
import { closingLine } from './closing-line.ts';

test.each([
  [{ passed: 3, failed: 0, skipped: 0 }, 'unit: 3 passed, 0 failed'],
  [{ passed: 3, failed: 1, skipped: 2 }, 'unit: 3 passed, 1 failed, 2 skipped'],
])('a run of %j ends with "%s"', (counts, line) => {
  expect(closingLine('unit', counts)).toBe(line);
});
