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
import { GOAL_GROWTH, UNLIKE_WORDS } from '../words/plan-notes-words.ts';
import type { Side } from './plan-side.ts';
import { rateOfAllMeet } from './all-meet.ts';

/** Arithmetic of a result beside a goal. What does not follow from the numbers is absent. */
export interface Comparison {
  state: PlanState;
  /** what the state rests on: growths where both are known, else levels, stated or implied */
  by?: 'level' | 'growth';
  /** the difference the state rests on: 个百分点 of growths or rates, else the goal relative to the result in % */
  basis?: Derived;
  /** sign of goal less result, in what was compared */
  sign?: number;
  /** the level that follows from result level and growth goal */
  implied?: Derived;
  /** goal less result: levels in their unit (个百分点 between rates), or growths in 个百分点 */
  difference?: Derived;
  /** goal relative to result, in %; none between rates, which differ in points */
  change?: Derived;
  /** why the two do not compare */
  why?: string;
}

/**
 * Compares a goal with a result: growths where both halves give one, else the goal's level, stated or implied (result level ×
 * (1 + goal's growth)), with the result's. Bounds count by their number; what is derived keeps them.
 * @param inStep the growth a goal without a number implies (与经济增长同步), in %
 */
export function compare(
  result: Side,
  target: Side,
  units: readonly Unit[],
  inStep: Measured | null,
): Comparison {
  const goal = measured(target.level) ?? rateOfAllMeet(target.qualitative, result.level?.unit);
  const level = measured(result.level) ?? rateOfAllMeet(result.qualitative, target.level?.unit);
  const reached = measured(result.growth);
  const pace = measured(target.growth) ?? inStep;
  if ((!goal && !pace) || (!level && !reached)) return { state: 'unquantified' };
  if (level && goal) return byLevels(level, goal, units);
  if (reached && pace) return byGrowths(reached, pace, level);
  if (level && pace) return byPace(level, pace);
  return { state: 'unlike', why: UNLIKE_WORDS.measures };
}

function byLevels(level: Measured, goal: Measured, units: readonly Unit[]): Comparison {
  const base = inUnit(level, goal.unit, units);
  if (!base) return { state: 'unlike', why: UNLIKE_WORDS.units(level.unit, goal.unit) };
  const change = goal.unit === '%' ? null : relativeChange(base, goal);
  const gap = difference(base, goal);
  const sign = Math.sign(goal.value - base.value);
  return {
    state: sign > 0 ? 'above' : sign < 0 ? 'below' : 'equal',
    by: 'level',
    sign,
    ...optional({ basis: change ?? gap, difference: gap, change }),
  };
}

function byGrowths(reached: Measured, pace: Measured, level: Measured | null): Comparison {
  const gap = difference(reached, pace);
  const sign = Math.sign(pace.value - reached.value);
  const slower = sign < 0 && pace.value > 0;
  const implied = level && nextLevel(level, pace);
  return {
    state: slower ? 'slower' : sign > 0 ? 'above' : sign < 0 ? 'below' : 'equal',
    by: 'growth',
    sign,
    change: asChange(pace),
    ...optional({
      basis: gap,
      implied,
      difference: level && implied ? difference(level, implied) : gap,
    }),
  };
}

function byPace(level: Measured, pace: Measured): Comparison {
  const implied = nextLevel(level, pace);
  const sign = Math.sign(pace.value);
  return {
    state: sign > 0 ? 'above' : sign < 0 ? 'below' : 'equal',
    by: 'level',
    sign,
    basis: asChange(pace),
    implied,
    change: asChange(pace),
    ...optional({ difference: difference(level, implied) }),
  };
}

/** A growth goal is itself the change it aims at. */
const asChange = ({ value, unit, bound }: Measured): Derived => ({
  value,
  unit,
  bound,
  formula: GOAL_GROWTH,
});

/** Leaves out what is null, as optional fields are absent and not undefined. */
function optional<T extends Record<string, Derived | null>>(
  fields: T,
): { [Key in keyof T]?: Derived } {
  return Object.fromEntries(Object.entries(fields).filter((entry) => entry[1] !== null)) as {
    [Key in keyof T]?: Derived;
  };
}
