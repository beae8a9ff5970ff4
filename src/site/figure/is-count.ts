import { unitNamed } from '../../language/units.ts';
import type { Observation } from '../../model/observation.ts';
import type { Unit } from '../../model/unit.ts';

/** Dimensions of units that count things, people or occasions rather than measure. */
const COUNTS: readonly string[] = ['count', 'occasion', 'person', 'person-occasion'];

/** Whether a level only counts things or people; a unit the model does not know counts. */
export function counts(
  level: Pick<Observation, 'unit'> | undefined,
  units: readonly Unit[],
): boolean {
  const unit = unitNamed(level?.unit ?? '', units);
  return unit === undefined || COUNTS.includes(unit.dimension);
}
