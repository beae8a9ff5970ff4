import { decimals, round, roundDown, roundUp } from '../words/number-words.ts';
import type { Derived } from './derived.ts';

/**
 * A derived value rounded so that what is said of it stays true: a least down, a most up, a range outward; any other to the
 * nearest.
 * @param digits after the decimal point
 */
export function rounded(derived: Derived, digits: number): Derived {
  const { value, bound, lower, upper } = derived;
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { ...derived, value: roundDown(value, digits) };
    case 'at-most':
    case 'less-than':
      return { ...derived, value: roundUp(value, digits) };
    case 'range':
      return {
        ...derived,
        value: round(value, digits),
        lower: roundDown(lower ?? value, digits),
        upper: roundUp(upper ?? value, digits),
      };
    default:
      return { ...derived, value: round(value, digits) };
  }
}

/**
 * Digits a derived level is shown with: those of the number it comes from, and one more where that number is short
 * (350 × 1.07 is 374.5), none added from ten thousand on (45960元).
 * @param like the stated number it follows from
 */
export const levelDigits = ({ value }: Derived, like: number): number =>
  Math.max(decimals(like), Math.abs(value) < 10_000 ? 1 : 0);
