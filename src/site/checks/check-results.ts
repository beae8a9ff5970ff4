import type { Arithmetic } from '../../model/arithmetic.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { derivedFrom, tidy, type Derived } from '../derive/derived.ts';
import { intervalOf, type Interval } from '../derive/interval.ts';
import { addresses, evaluate, inNumbers, intervalOfExpression } from './evaluate.ts';
import { parseExpression, type Expression } from './expression.ts';

/** How a check of the report's arithmetic came out. `differs`: beyond the tolerance it was given. */
export type Outcome = 'agrees' | 'derived' | 'open' | 'differs';

/** An observation a check rests on. */
export interface Witness {
  indicator: Indicator;
  observation: Observation;
}

/** A check recomputed from the observations, for the page. */
export interface CheckResult {
  check: Arithmetic;
  outcome: Outcome;
  left: number;
  /** absent where a value is only derived */
  right?: number;
  /** the left side with what the bounds of the stated numbers leave of it */
  derived: Derived;
  /** "312 + 198", numbers in place of addresses; a side that is one stated number has no words of its own */
  leftWords: string | null;
  rightWords: string | null;
  witnesses: Witness[];
}

/** Noise of binary fractions, which no tolerance should be spent on. */
const NOISE = 1e-9;

/**
 * Recomputes a check.
 * @returns the result, or in words what is wrong with the entry: an expression that can't be read,
 *   an address that no observation has, an observation without a number
 */
export function checkResult(
  check: Arithmetic,
  indicators: readonly Indicator[],
): CheckResult | string {
  const left = parseExpression(check.left);
  const right = check.right === undefined ? undefined : parseExpression(check.right);
  for (const side of [left, right])
    if (side && 'at' in side)
      return `${check.id}: expected ${side.expected} at ${side.at}, found "${side.found}"; mend the expression`;
  if (check.kind !== 'derived' && right === undefined)
    return `${check.id}: expected a right side for an ${check.kind}, found none; add it, or make it derived`;
  const sides = [left, right].filter((side): side is Expression => side !== undefined);
  const found = new Map<string, Witness>();
  for (const address of sides.flatMap(addresses)) {
    const witness = find(address, indicators);
    if (witness?.observation.value == null)
      return `${check.id}: expected an observation with a number at {${address}}, found ${witness ? 'one without' : 'none'}; take its address from indicators.json`;
    found.set(address, witness);
  }
  const valueOf = (address: string): number => found.get(address)?.observation.value ?? Number.NaN;
  const [leftValue, rightValue] = sides.map((side) => tidy(evaluate(side, valueOf)));
  const [leftWords = null, rightWords = null] = sides.map((side) =>
    side.kind === 'observation' ? null : inNumbers(side, valueOf),
  );
  return {
    check,
    outcome: outcomeOf(check, leftValue ?? Number.NaN, rightValue),
    left: leftValue ?? Number.NaN,
    derived: derivedFrom(
      leftValue ?? Number.NaN,
      intervalOfExpression(left as Expression, (address) => intervalAt(found.get(address))),
      { unit: check.unit ?? '', formula: leftWords ?? '' },
    ),
    leftWords,
    rightWords,
    witnesses: [...found.values()],
    ...(rightValue === undefined ? {} : { right: rightValue }),
  };
}

/** Where a stated number may lie; every witness has one. */
const intervalAt = (witness: Witness | undefined): Interval => {
  const { value = null, ...stated } = witness?.observation ?? {};
  return value === null ? 'about' : intervalOf({ bound: 'exact', ...stated, value });
};

function outcomeOf(check: Arithmetic, left: number, right: number | undefined): Outcome {
  if (check.kind === 'question') return 'open';
  if (right === undefined || check.kind === 'derived') return 'derived';
  return Math.abs(left - right) <= check.tolerance + NOISE ? 'agrees' : 'differs';
}

function find(address: string, indicators: readonly Indicator[]): Witness | undefined {
  const [id, name] = address.split('#');
  const indicator = indicators.find((candidate) => candidate.id === id);
  const observation = indicator?.observations.find((candidate) => candidate.id === name);
  return indicator && observation ? { indicator, observation } : undefined;
}
