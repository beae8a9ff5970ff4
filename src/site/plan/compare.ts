import type { Unit } from '../../model/unit.ts';
import type { PlanState } from '../../model/plan.ts';
import { inUnit } from '../derive/same-unit.ts';
import type { Derived } from '../derive/derived.ts';
import {
  difference,
  measured,
  nextLevel,
  relativeChange,
  type Measured,
} from '../derive/values.ts';
import type { Side } from './side.ts';

/** Arithmetic of a result beside a goal. What does not follow from the numbers is absent. */
export interface Comparison {
  state: PlanState;
  /** what was compared: levels (stated or implied) or, where none is known, rates of growth */
  by?: 'level' | 'growth';
  /** sign of goal less result, in what was compared */
  sign?: number;
  /** the level that follows from result level and growth goal */
  implied?: Derived;
  /** goal less result: levels in their unit (个百分点 between rates), or growths in 个百分点 */
  difference?: Derived;
  /** goal relative to result, in %; none between rates, which differ in points */
  change?: Derived;
  /** growth goal less growth reached, in 个百分点 */
  acceleration?: Derived;
  /** why the two do not compare */
  why?: string;
}

/**
 * Compares a goal with a result: the goal's level, stated or implied (result level × (1 + goal's growth)),
 * with the result's; where only growths are known, those. Bounds count by their number.
 * @param inStep the growth a goal without a number implies (与经济增长同步), in %
 */
export function compare(
  result: Side,
  target: Side,
  units: readonly Unit[],
  inStep: Measured | null,
): Comparison {
  const level = measured(result.level);
  const reached = measured(result.growth);
  const goal = measured(target.level);
  const pace = measured(target.growth) ?? inStep;
  if (!goal && !pace) return { state: 'unquantified' };
  if (level && goal) return byLevels(level, goal, reached, units);
  if (level && pace) return byPace(level, pace, reached);
  if (reached && pace) return byGrowth(reached, pace);
  return { state: 'not-comparable', why: '一处给水平，一处给增速' };
}

function byLevels(
  level: Measured,
  goal: Measured,
  reached: Measured | null,
  units: readonly Unit[],
): Comparison {
  const base = inUnit(level, goal.unit, units);
  if (!base) return { state: 'not-comparable', why: `单位不同：${level.unit}与${goal.unit}` };
  const change = goal.unit === '%' ? null : relativeChange(base, goal);
  return {
    ...stateOf(goal.value - base.value, reached, change),
    by: 'level',
    ...optional({ difference: difference(base, goal), change }),
  };
}

function byPace(level: Measured, pace: Measured, reached: Measured | null): Comparison {
  const implied = nextLevel(level, pace);
  return {
    ...stateOf(pace.value * Math.sign(level.value), reached, pace),
    by: 'level',
    implied,
    change: asChange(pace),
    ...optional({
      difference: difference(level, implied),
      acceleration: reached && difference(reached, pace),
    }),
  };
}

function byGrowth(reached: Measured, pace: Measured): Comparison {
  const gap = difference(reached, pace);
  const sign = Math.sign(pace.value - reached.value);
  const slower = sign < 0 && pace.value > 0;
  return {
    state: slower ? 'slower' : sign > 0 ? 'above' : sign < 0 ? 'below' : 'equal',
    by: 'growth',
    sign,
    change: asChange(pace),
    ...optional({ difference: gap, acceleration: gap }),
  };
}

/** The state of a difference of levels: a rise is 放缓 where both growths are known and the goal's is the lower. */
function stateOf(
  rise: number,
  reached: Measured | null,
  pace: Pick<Measured, 'value'> | null,
): { state: PlanState; sign: number } {
  const sign = Math.sign(rise);
  if (sign === 0) return { state: 'equal', sign };
  if (sign < 0) return { state: 'below', sign };
  return { state: reached && pace && pace.value < reached.value ? 'slower' : 'above', sign };
}

const asChange = (pace: Measured): Derived => ({ ...pace, formula: '目标增速' });

/** Leaves out what is null, as optional fields are absent and not undefined. */
function optional<T extends Record<string, Derived | null>>(
  fields: T,
): { [Key in keyof T]?: Derived } {
  return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== null)) as {
    [Key in keyof T]?: Derived;
  };
}
