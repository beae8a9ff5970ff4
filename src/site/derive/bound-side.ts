import type { Bound } from '../../model/observation.ts';

/** Which way the true value may lie from the number: above it, below it, either way, or not at all. */
export type Side = 'exact' | 'about' | 'above' | 'below';

const SIDES: Record<Bound, Side> = {
  exact: 'exact',
  about: 'about',
  range: 'about',
  'at-least': 'above',
  'more-than': 'above',
  'at-most': 'below',
  'less-than': 'below',
};

const BOUNDS: Record<Side, Bound> = {
  exact: 'exact',
  about: 'about',
  above: 'at-least',
  below: 'at-most',
};

/** The side of a bound. */
export const sideOf = (bound: Bound): Side => SIDES[bound];

/** A bound turned round, as when one divides by the bounded number. */
export function inverse(bound: Bound): Bound {
  const side = sideOf(bound);
  if (side === 'above') return 'at-most';
  return side === 'below' ? 'at-least' : BOUNDS[side];
}

/**
 * The bound of a value that rises with both of two bounded ones (a product of positive numbers, a sum).
 * One-sided bounds that pull the same way stay; opposite ones leave only 约数; a one-sided bound
 * outweighs 左右, which says less.
 */
export function together(first: Bound, second: Bound): Bound {
  const sides = new Set([sideOf(first), sideOf(second)]);
  if (sides.has('above') && sides.has('below')) return 'about';
  for (const side of ['above', 'below', 'about'] as const) if (sides.has(side)) return BOUNDS[side];
  return 'exact';
}
