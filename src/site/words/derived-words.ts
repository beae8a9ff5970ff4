import type { Derived } from '../derive/derived.ts';
import { levelDigits, rounded } from '../derive/rounded.ts';
import { withBound } from './bound-phrase-words.ts';
import { fixedWords } from './number-words.ts';

/** The number of a rounded value, or both ends of a range. */
const said = ({ value, lower, upper }: Derived, say: (number: number) => string): string =>
  lower === undefined || upper === undefined ? say(value) : `${say(lower)}—${say(upper)}`;

/** A derived value in words with so many digits after its point: 148.0亿元, 约1384.5亿元, 299天以上, 低于12.19%. */
export const valueWords = (derived: Derived, digits: number): string =>
  withBound(
    said(rounded(derived, digits), (number) => fixedWords(number, digits)) + derived.unit,
    derived.bound,
  );

/**
 * A derived level in words.
 * @param like the stated number it follows from, for the number of digits
 */
export const derivedWords = (derived: Derived, like: number): string =>
  valueWords(derived, levelDigits(derived, like));
