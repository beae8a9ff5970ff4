import type { Derived } from '../derive/derived.ts';
import { levelDigits, rounded } from '../derive/rounded.ts';
import { changeWithBound, withBound } from './bound-words.ts';
import { fixedWords, signedWords } from './number-words.ts';

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

/** Digits of a change: of % one, of points and amounts two. */
export const changeDigits = ({ unit }: Derived): number => (unit === '%' ? 1 : 2);

/** A derived change in words, with its sign and its bound: +6%, −66.9%, −4.04亿美元, 约+3.5个百分点, 不低于−7.5%. */
export const changeWords = (derived: Derived): string =>
  changeWithBound(
    said(rounded(derived, changeDigits(derived)), signedWords) + derived.unit,
    derived.bound,
  );

/** The difference a state rests on; that of two growths says so: 增速−1个百分点. Empty where nothing was compared. */
export const basisWords = ({ by, basis }: BasisOf): string =>
  basis ? `${by === 'growth' ? '增速' : ''}${changeWords(basis)}` : '';

interface BasisOf {
  by?: 'level' | 'growth';
  basis?: Derived;
}
