import type { MarkedBar } from '../../charts/marks/bar-marks.ts';
import type { Observation } from '../../model/observation.ts';
import type { PlanView } from '../plan/plan-view.ts';

/** Of the pairs with two stated levels the one whose goal lies farthest from its result, relative to it; null without any. */
export function widest(views: readonly PlanView[]): PlanView | null {
  const apart = ({ row }: PlanView): number =>
    row.by === 'level' && row.result.level && row.target.level
      ? Math.abs(row.change?.value ?? 0)
      : 0;
  const [first] = [...views].sort((a, b) => apart(b) - apart(a));
  return first && apart(first) > 0 ? first : null;
}

/** A result and a goal as bars of one unit. */
export const levelBars = (...levels: readonly Observation[]): MarkedBar[] =>
  levels.flatMap(({ status, value, bound }) =>
    value === null ? [] : [{ kind: status, value, bound }],
  );
