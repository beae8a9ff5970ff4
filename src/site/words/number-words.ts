/** U+2212: as wide as +, and read as minus. */
export const MINUS = '−';

/** The unit of what lies between two rates in %. */
export const POINTS = '个百分点';

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

/** Rounds down: a least must not grow by being rounded. 299.3 at 0 is 299, −7.48 at 1 is −7.5. */
export const roundDown = (value: number, digits: number): number =>
  Math.floor(Number(`${value.toPrecision(12)}e${digits}`)) / 10 ** digits;

/** Rounds up: a most must not shrink by being rounded. 12.1846 at 2 is 12.19. */
export const roundUp = (value: number, digits: number): number => -roundDown(-value, digits);

/** A number for reading, with a true minus sign; no grouping, since the report writes 43155. */
export const numberWords = (value: number): string => String(value).replace('-', MINUS);

/** The same with all its digits, so that 148.0 says it is exact to the tenth. */
export const fixedWords = (value: number, digits: number): string =>
  value.toFixed(digits).replace('-', MINUS);

/** A number with a plus sign before a rise: +6.5, −66.9, 0. */
export const signedWords = (value: number): string =>
  value > 0 ? `+${value}` : numberWords(value);

/** Things counted, by name, in the order given: 高于 12，低于 3. */
export const nameCounts = (items: readonly { name: string; count: number }[]): string =>
  items.map(({ name, count }) => `${name} ${count}`).join('，');
