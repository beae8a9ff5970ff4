import type { Derived } from '../derive/derived.ts';

/**
 * A bounded value of what only comes whole (days, projects): at least 299.3 days are at least 300, more than 12 are at least 13,
 * fewer than 12 at most 11. A value that is not bounded on one side stays as it is.
 */
export function wholeNumber(derived: Derived): Derived {
  const { value, bound } = derived;
  switch (bound) {
    case 'at-least':
      return { ...derived, value: Math.ceil(value) };
    case 'more-than':
      return { ...derived, bound: 'at-least', value: Math.floor(value) + 1 };
    case 'at-most':
      return { ...derived, value: Math.floor(value) };
    case 'less-than':
      return { ...derived, bound: 'at-most', value: Math.ceil(value) - 1 };
    default:
      return derived;
  }
}
