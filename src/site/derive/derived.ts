import type { Bound } from '../../model/observation.ts';

/** A number that the site works out from the report's own, always shown as 推算 with its formula. */
export interface Derived {
  value: number;
  unit: string;
  bound: Bound;
  /** in numbers as written: "158.4 × (1 + 6%)" */
  formula: string;
}

/** Takes away the noise of binary fractions (158.4 × 1.06 is 167.904, not 167.90400000000002). */
export const tidy = (value: number): number => Number(value.toPrecision(12));
