import { unitNamed } from '../../language/units.ts';
import type { Observation } from '../../model/observation.ts';
import type { Unit } from '../../model/unit.ts';

/** What a row is sorted by: a number in the base of its unit, and the number of the group of units it compares with. */
export interface SortValue {
  value: number;
  group: number;
}

/** Dimensions whose units share no scale: 个, 户 and 条 are all counts, of different things. */
const COUNTED = ['count', 'occasion'];

/** 万户 counts 户. */
const SCALE = /^[十百千万亿]+(?=.)/;

/** Units that compare are of one dimension (万吨, 吨); of counts, of one noun (万户, 户). */
function groupOf(symbol: string, unit: Unit | undefined): string {
  if (!unit) return symbol;
  return COUNTED.includes(unit.dimension) ? symbol.replace(SCALE, '') : unit.dimension;
}

/**
 * The first level of each row as a value to sort by, groups numbered as they first come.
 * @returns null for rows without a level
 */
export function sortValues(
  rows: readonly (readonly Observation[])[],
  units: readonly Unit[],
): (SortValue | null)[] {
  const groups: string[] = [];
  return rows.map((row) => {
    const level = row.find(({ measure }) => measure === 'level');
    if (level?.value == null || level.unit === null) return null;
    const unit = unitNamed(level.unit, units);
    const name = groupOf(level.unit, unit);
    if (!groups.includes(name)) groups.push(name);
    return { value: level.value * (unit?.multiplier ?? 1), group: groups.indexOf(name) };
  });
}
