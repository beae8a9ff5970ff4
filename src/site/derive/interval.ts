import type { Bound } from '../../model/observation.ts';

/**
 * Where a number may lie, given the bound it is stated with: between two ends, each of which belongs to it or not (infinite ends
 * never do). `about` where the words leave the ends unknown (左右, 约): of what is worked out from such a number nothing more can
 * be said than 约.
 */
export type Interval = { low: number; lowIn: boolean; high: number; highIn: boolean } | 'about';

/** A number as it is stated. */
export interface Bounded {
  value: number;
  bound: Bound;
  lower?: number | undefined;
  upper?: number | undefined;
}

const NONE = { low: -Infinity, lowIn: false, high: Infinity, highIn: false };

/** A single number, known exactly. */
export const point = (value: number): Interval => ({
  low: value,
  lowIn: true,
  high: value,
  highIn: true,
});

/** What a stated number admits: 1300突破 is all above 1300, 3%以内 all up to 3, 6.5%左右 no one can say. */
export function intervalOf({ value, bound, lower, upper }: Bounded): Interval {
  switch (bound) {
    case 'exact':
      return point(value);
    case 'about':
      return 'about';
    case 'at-least':
      return { ...NONE, low: value, lowIn: true };
    case 'more-than':
      return { ...NONE, low: value };
    case 'at-most':
      return { ...NONE, high: value, highIn: true };
    case 'less-than':
      return { ...NONE, high: value };
    case 'range':
      return lower === undefined || upper === undefined
        ? 'about'
        : { low: lower, lowIn: true, high: upper, highIn: true };
  }
}

/**
 * The bound that says what an interval says, so that a page can word it: an interval open on one side is a least or a most, one
 * with two ends a range; one open on both says nothing but 约.
 */
export function boundOf(interval: Interval): Bound {
  if (interval === 'about') return 'about';
  const { low, lowIn, high, highIn } = interval;
  if (low === high) return 'exact';
  if (low === -Infinity) return high === Infinity ? 'about' : highIn ? 'at-most' : 'less-than';
  if (high === Infinity) return lowIn ? 'at-least' : 'more-than';
  return 'range';
}
