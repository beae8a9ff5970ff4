import { derivedFrom, tidy, type Derived } from '../derive/derived.ts';
import { intervalOf, type Interval } from '../derive/interval.ts';
import { evaluate, formulaOf, intervalOfExpression } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { AddressedObservation } from './observation-at.ts';

/** One side of a check, or one of the values it gives. */
export interface Side {
  /** by the numbers as written */
  value: number;
  /** "312 + 198", numbers in place of addresses; null for a single stated number */
  words: string | null;
  /** the value with what the bounds of the stated numbers leave of it */
  derived: Derived;
}

/**
 * Computes one side.
 * @param unit of the check; a hundredfold in % is not written
 * @param found the observations, by address; each has a number
 */
export function sideOf(
  expression: Expression,
  unit: string,
  found: ReadonlyMap<string, AddressedObservation>,
): Side {
  const valueOf = (address: string): number => found.get(address)?.observation.value ?? Number.NaN;
  const value = tidy(evaluate(expression, valueOf));
  const words = expression.kind === 'observation' ? null : formulaOf(expression, unit, valueOf);
  const interval = intervalOfExpression(expression, (address) => intervalAt(found.get(address)));
  return { value, words, derived: derivedFrom(value, interval, { unit, formula: words ?? '' }) };
}

/** Where a stated number may lie; every witness has one. */
function intervalAt(witness: AddressedObservation | undefined): Interval {
  const { value = null, ...stated } = witness?.observation ?? {};
  return value === null ? 'about' : intervalOf({ bound: 'exact', ...stated, value });
}
