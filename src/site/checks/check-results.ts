import type { Arithmetic } from '../../model/arithmetic.ts';
import type { Indicator } from '../../model/indicator.ts';
import { addresses } from './evaluate.ts';
import { parseExpression, type Expression } from './expression.ts';
import type { Outcome } from './outcome.ts';
import { sideOf, type Side } from './check-side.ts';
import { observationAt, type AddressedObservation } from './observation-at.ts';

/** A check recomputed from the observations, for the page. */
export interface CheckResult {
  check: Arithmetic;
  outcome: Outcome;
  left: Side;
  /** absent where a value is only derived */
  right?: Side;
  /** further derived values, each with its name and digits */
  also: (Side & { name: string; digits: number })[];
  witnesses: AddressedObservation[];
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
  const { kind, also } = check;
  if (kind !== 'derived' && check.right === undefined)
    return `${check.id}: expected a right side for an ${kind}, found none; add it, or make it derived`;
  const texts = [check.left, check.right, ...also.map(({ value }) => value)];
  const sides = texts.filter((text) => text !== undefined).map(parseExpression);
  const wrong = sides.find((side) => 'at' in side);
  if (wrong)
    return `${check.id}: expected ${wrong.expected} at ${wrong.at}, found "${wrong.found}"; mend the expression`;
  const read = sides as Expression[];
  const found = new Map<string, AddressedObservation>();
  for (const address of read.flatMap(addresses)) {
    const witness = observationAt(address, indicators);
    if (witness?.observation.value == null)
      return `${check.id}: expected an observation with a number at {${address}}, found ${witness ? 'one without' : 'none'}; take its address from indicators.json`;
    found.set(address, witness);
  }
  const values = read.map((side) => sideOf(side, check.unit ?? '', found));
  const left = values[0] as Side;
  const right = check.right === undefined ? undefined : values[1];
  const further = values.slice(right ? 2 : 1);
  return {
    check,
    outcome: outcomeOf(check, left, right),
    left,
    also: further.map((side, index) => ({
      ...side,
      name: also[index]?.name ?? '',
      digits: also[index]?.digits ?? check.digits,
    })),
    witnesses: [...found.values()],
    ...(right ? { right } : {}),
  };
}

function outcomeOf(check: Arithmetic, left: Side, right: Side | undefined): Outcome {
  if (check.kind === 'question') return 'open';
  if (right === undefined || check.kind === 'derived') return 'derived';
  return Math.abs(left.value - right.value) <= check.tolerance + NOISE ? 'agrees' : 'differs';
}
