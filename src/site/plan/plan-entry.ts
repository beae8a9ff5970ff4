import type { Observation } from '../../model/observation.ts';
import type { PlanEntry, Quoted } from '../../model/plan.ts';
import { quoted } from '../words/quoted.ts';
import type { Side } from './side.ts';
import type { PlanRow } from './plan-rows.ts';

const quote = ({ id, value, unit, bound, status }: Observation): Quoted => ({
  id,
  value,
  unit,
  bound,
  status,
});

function quotes<Name extends keyof Side & ('level' | 'growth' | 'rank' | 'qualitative')>(
  side: Side,
  names: readonly Name[],
): { indicator: string } & Partial<Record<Name, Quoted>> {
  const found = names.flatMap((name) => {
    const observation = side[name];
    return observation ? [[name, quote(observation)] as const] : [];
  });
  return {
    indicator: side.indicator.id,
    ...(Object.fromEntries(found) as Partial<Record<Name, Quoted>>),
  };
}

/** A row of the plan as data/plan.json publishes it: observations by id, derived values with formula and bound. */
export function planEntry(row: PlanRow): PlanEntry {
  const { indicator, name, state, limit, demand, implied, difference, notes } = row;
  const { words } = row.target;
  const remarks = words ? [`目标只有文字：${quoted(words.text)}`, ...notes] : notes;
  return {
    indicator,
    name,
    state,
    ...(limit ? { limit } : {}),
    ...(demand ? { demand } : {}),
    result: quotes(row.result, ['level', 'growth', 'rank']),
    target: quotes(row.target, ['level', 'growth', 'qualitative']),
    ...(implied ? { implied } : {}),
    ...(difference ? { difference: { value: difference.value, unit: difference.unit } } : {}),
    ...(remarks.length ? { note: remarks.join('；') } : {}),
  };
}
