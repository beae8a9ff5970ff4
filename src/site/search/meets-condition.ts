import { unitNamed } from '../../language/units.ts';
import type { Unit } from '../../model/unit.ts';
import type { Condition } from './condition.ts';
import type { FigureEntry } from './figure-entry.ts';
import { allowedBy, askedBy, lies, meet } from './value-range.ts';

/** `certain`: whatever the bound allows meets the condition; `possible`: some of it does (10%以上 asked for >15%), or it is 左右. */
export type Verdict = 'certain' | 'possible' | 'no';

/** Digits that survive a change of unit; beyond them floating point speaks, not the report. */
const precision = 12;

/** The same figure in the unit of the condition, so that 亿元 and 万元 compare; null where the units never do. */
function inUnit(figure: FigureEntry, asked: string, units: readonly Unit[]): FigureEntry | null {
  if (figure.unit === asked) return figure;
  const own = unitNamed(figure.unit ?? '', units);
  const other = unitNamed(asked, units);
  if (!own || !other || own.dimension !== other.dimension) return null;
  const scale = (value: number | null) =>
    value === null
      ? null
      : Number(((value * own.multiplier) / other.multiplier).toPrecision(precision));
  return { ...figure, from: scale(figure.from), to: scale(figure.to) };
}

function compare(figure: FigureEntry, { relation, value }: Condition): Verdict {
  const allowed = allowedBy(figure);
  const asked = askedBy(relation, value);
  if (!meet(allowed, asked)) return 'no';
  return lies(allowed, asked) && figure.bound !== 'about' ? 'certain' : 'possible';
}

/**
 * Whether a figure meets a condition, through its unit and its bound. `indicators` are the names that the condition's
 * `about` names, null when it names nothing; a rank answers only conditions on ranks.
 */
export function meets(
  figure: FigureEntry,
  condition: Condition,
  units: readonly Unit[],
  indicators: ReadonlySet<string> | null,
): Verdict {
  const { measure, scope, of, period, status, unit } = condition;
  if (indicators && !indicators.has(figure.name)) return 'no';
  if (measure ? figure.measure !== measure : figure.measure === 'rank') return 'no';
  if (scope && figure.scope !== scope) return 'no';
  if (of && figure.of !== of) return 'no';
  if (period && figure.period !== period) return 'no';
  if (status && !status.includes(figure.status)) return 'no';
  if (unit === null) return compare(figure, condition);
  const comparable = inUnit(figure, unit, units);
  return comparable ? compare(comparable, condition) : 'no';
}
