import { afterEach, expect, test, vi } from 'vitest';
import { tellFailure } from '../../../scripts/run/tell-failure.ts';

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

const told = (problem: unknown): unknown => {
  const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  tellFailure(problem);
  expect(process.exitCode).toBe(1);
  return heard.mock.calls[0]?.[0];
};

test('a failure with words of ours is told by them', () => {
  expect(told(new Error('PORT: expected a number'))).toBe('PORT: expected a number');
});

test.each([
  ['a fault of the program', new TypeError('x is not a function')],
  ['an error of the system', Object.assign(new Error('spawn'), { code: 'ENOENT' })],
])('%s is told whole, with its place', (_, problem) => {
  expect(told(problem)).toBe(problem);
});
