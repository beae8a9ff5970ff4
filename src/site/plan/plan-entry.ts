import type { Bound, Observation } from '../../model/observation.ts';
import type { PlanEntry, Quoted } from '../../model/plan.ts';
import type { Derived } from '../derive/derived.ts';
import { levelDigits, rounded } from '../derive/rounded.ts';
import { changeDigits } from '../words/change-words.ts';
import { WORDS_ONLY } from '../words/plan-notes-words.ts';
import type { Side } from './plan-side.ts';
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

/** A derived level as it is shown, rounded in the direction of its bound. */
function impliedOf(row: PlanRow): Pick<PlanEntry, 'implied'> {
  if (!row.implied) return {};
  const digits = levelDigits(row.implied, row.result.level?.value ?? 0);
  const { value, unit, bound, formula } = rounded(row.implied, digits);
  return { implied: { value, unit, bound, formula } };
}

/** A derived difference as it is shown. */
function published(difference: Derived): { value: number; unit: string; bound: Bound } {
  const { value, unit, bound } = rounded(difference, changeDigits(difference));
  return { value, unit, bound };
}

/** A row of the plan as data/plan.json publishes it: observations by id, derived values with formula and bound. */
export function planEntry(row: PlanRow): PlanEntry {
  const { indicator, name, state, comparability, limit, demand, notes, result, target } = row;
  const remarks = [
    ...(result.words ? [WORDS_ONLY.result(result.words.text)] : []),
    ...(target.words ? [WORDS_ONLY.goal(target.words.text)] : []),
    ...notes.map(({ words }) => words),
  ];
  return {
    indicator,
    name,
    state,
    comparability,
    ...(limit ? { limit } : {}),
    ...(demand ? { demand } : {}),
    result: quotes(result, ['level', 'growth', 'rank', 'qualitative']),
    target: quotes(target, ['level', 'growth', 'qualitative']),
    ...(row.by ? { by: row.by } : {}),
    ...(row.basis ? { basis: published(row.basis) } : {}),
    ...impliedOf(row),
    ...(row.difference ? { difference: published(row.difference) } : {}),
    ...(remarks.length ? { note: remarks.join('；') } : {}),
  };
}
