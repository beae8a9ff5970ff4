import type { Derived } from '../derive/derived.ts';
import { withBound } from './bound-words.ts';
import { decimals, numberWords, round, signedWords } from './number-words.ts';

/**
 * Digits a derived level is shown with: those of the number it comes from, and one more where that
 * number is short (350 × 1.07 is 374.5), none added from ten thousand on (45960元).
 */
function digitsLike(value: number, like: number): number {
  return Math.max(decimals(like), Math.abs(value) < 10_000 ? 1 : 0);
}

/**
 * A derived level in words: 167.9亿元, 1384.5亿元以上, 约45960元.
 * @param like the stated number it follows from, for the number of digits
 */
export function derivedWords(derived: Derived, like: number): string {
  const value = round(derived.value, digitsLike(derived.value, like));
  return withBound(`${numberWords(value)}${derived.unit}`, derived.bound);
}

/** A derived change in words, with its sign: +6.5%, −66.9%, −4.04亿美元, +0.4个百分点. */
export function changeWords(derived: Derived): string {
  const value = round(derived.value, derived.unit === '%' ? 1 : 2);
  return `${signedWords(value)}${derived.unit}`;
}
