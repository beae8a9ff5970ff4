import type { Demand, Limit } from '../../model/plan.ts';
import type { CatalogueEntry } from '../../model/catalogue.ts';
import { sideOf } from '../derive/bound-side.ts';
import type { Comparison } from './compare.ts';
import type { Side } from './side.ts';

/** Whether a goal is a least (稳定在110万吨以上) or a most (控制在3%以内); absent for a plain number. */
export function limitOf(target: Side): Limit | undefined {
  const goal = target.level ?? target.growth;
  if (!goal) return undefined;
  const side = sideOf(goal.bound);
  if (side === 'above') return 'floor';
  return side === 'below' ? 'ceiling' : undefined;
}

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
