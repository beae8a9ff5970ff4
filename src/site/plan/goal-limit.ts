import type { Demand, Limit } from '../../model/plan.ts';
import type { CatalogueEntry } from '../../model/catalogue.ts';
import type { Bound } from '../../model/observation.ts';
import type { Comparison } from './compare-pair.ts';
import type { Side } from './plan-side.ts';

const LIMITS: Partial<Record<Bound, Limit>> = {
  'at-least': 'floor',
  'more-than': 'floor',
  'at-most': 'ceiling',
  'less-than': 'ceiling',
};

/** Whether a bound makes of a number a least or a most; absent where it does neither. */
export const limitOfBound = (bound: Bound): Limit | undefined => LIMITS[bound];

/** Whether a goal is a least (稳定在110万吨以上) or a most (控制在3%以内); absent for a plain number. */
export const limitOf = (target: Side): Limit | undefined => {
  const goal = target.level ?? target.growth;
  return goal && limitOfBound(goal.bound);
};

/**
 * Whether the goal asks more than the result, as much or less, by the direction in which the indicator
 * is better; absent where neither direction is, or nothing was compared.
 */
export function demandOf(
  { sign }: Comparison,
  direction: CatalogueEntry['direction'] | undefined,
): Demand | undefined {
  if (sign === undefined || direction === undefined || direction === 'neither') return undefined;
  const asked = direction === 'more' ? sign : -sign;
  if (asked === 0) return 'same';
  return asked > 0 ? 'tighter' : 'looser';
}
