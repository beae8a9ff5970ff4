import type { Bound } from '../../model/observation.ts';
import { boundOf, type Interval } from './interval.ts';

/** A number that the site works out from the report's own, always shown as 推算 with its formula. */
export interface Derived {
  /** by the numbers as written; where the bound is one-sided, that end */
  value: number;
  unit: string;
  bound: Bound;
  /** the two ends of a range */
  lower?: number;
  upper?: number;
  /** in numbers as written: "158.4 × (1 + 6%)" */
  formula: string;
}

/** Takes away the noise of binary fractions (158.4 × 1.06 is 167.904, not 167.90400000000002). */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * A derived number from its value by the numbers as written and the interval those numbers, with their bounds, leave it.
 * A one-sided interval is told by its end.
 */
export function derivedFrom(
  value: number,
  interval: Interval,
  { unit, formula }: Pick<Derived, 'unit' | 'formula'>,
): Derived {
  const bound = boundOf(interval);
  const told = { value: tidy(value), unit, bound, formula };
  if (interval === 'about') return told;
  const { low, high } = interval;
  if (bound === 'range') return { ...told, lower: tidy(low), upper: tidy(high) };
  if (bound === 'at-least' || bound === 'more-than') return { ...told, value: tidy(low) };
  if (bound === 'at-most' || bound === 'less-than') return { ...told, value: tidy(high) };
  return told;
}
