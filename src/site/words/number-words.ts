/** U+2212: as wide as +, and read as minus. */
export const MINUS = '−';

/** Digits after the decimal point of a number as JavaScript prints it: 158.4 has 1. */
export function decimals(value: number): number {
  const point = String(value).indexOf('.');
  return point < 0 ? 0 : String(value).length - point - 1;
}

/** Rounds half away from zero, as the report's statisticians do: 465.85 at 1 is 465.9, −0.25 at 1 is −0.3. */
export function round(value: number, digits: number): number {
  const scaled = Number(`${Math.abs(value).toPrecision(12)}e${digits}`);
  return (Math.sign(value) * Math.round(scaled)) / 10 ** digits;
}

/** A number for reading, with a true minus sign; no grouping, since the report writes 43155. */
export const numberWords = (value: number): string => String(value).replace('-', MINUS);

/** The same with a plus sign before a rise: +6.5, −66.9, 0. */
export const signedWords = (value: number): string =>
  value > 0 ? `+${value}` : numberWords(value);
