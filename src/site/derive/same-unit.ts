import { unitNamed } from '../../language/units.ts';
import type { Unit } from '../../model/unit.ts';
import type { Measured } from './values.ts';
import { tidy } from './derived.ts';

/**
 * The value in another unit of the same dimension (1.2万吨 in 吨); null where the two do not compare
 * (亿元 and 亿美元, % and 个百分点, 人 and 人次) or a unit is not in the model.
 */
export function inUnit(value: Measured, unit: string, units: readonly Unit[]): Measured | null {
  if (value.unit === unit) return value;
  const from = unitNamed(value.unit ?? '', units);
  const to = unitNamed(unit, units);
  if (!from || !to || from.dimension !== to.dimension) return null;
  const converted = (number: number): number => tidy((number * from.multiplier) / to.multiplier);
  const { lower, upper } = value;
  return {
    ...value,
    unit,
    value: converted(value.value),
    lower: lower === undefined ? lower : converted(lower),
    upper: upper === undefined ? upper : converted(upper),
  };
}
