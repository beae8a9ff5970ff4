import { barChart } from '../charts/bar-chart.ts';
import type { Bar, BarChart } from '../../charts/chart-description.ts';
import type { Measure } from '../../model/observation.ts';
import type { Unit } from '../../model/unit.ts';
import { observationBar } from '../charts/observation-bar.ts';
import { inUnit } from '../derive/same-unit.ts';
import type { PlanRow } from '../plan/plan-rows.ts';
import { typeset } from '../text/punctuation.ts';
import type { Sighting } from '../report/site-of-reports.ts';
import { INDICATOR_CHARTS } from '../words/chart-words.ts';
import { byPeriod, type PlacedBar } from './placed-bar.ts';
import { derivedBars } from './derived-bars.ts';

/**
 * The charts of an indicator: one for each measure, and within it for each unit that does not convert into another; what
 * is stated by this report and by others of the same place, and what the site works out, by period.
 * @param row the indicator's own result beside its goal, if the report gives both
 */
export function indicatorCharts(
  own: Sighting,
  row: PlanRow | undefined,
  others: readonly Sighting[] = [],
): BarChart[] {
  const { units } = own.data.catalogue;
  // two bars on one axis are compared by every eye
  if (row && row.comparability !== 'same') return [];
  return (['level', 'growth'] as const).flatMap((measure) => {
    const stated = [own, ...others].flatMap((sighting) => statedBars(sighting, measure));
    const placed = [...stated, ...derivedBars(own.data, own.indicator, row, measure)];
    const title = INDICATOR_CHARTS[measure](typeset(own.indicator.name));
    return byUnit(placed, units).flatMap(({ unit, bars }) => barChart({ title, unit, bars }) ?? []);
  });
}

const statedBars = ({ indicator }: Sighting, measure: Measure): PlacedBar[] =>
  indicator.observations
    .filter((observation) => observation.measure === measure)
    .flatMap((observation) => {
      const bar = observationBar(observation);
      const { period, unit } = observation;
      return bar && unit ? [{ period, unit, bar }] : [];
    });

/** Bars of units that convert into each other together, in the unit named first; each set by period, said once. */
function byUnit(
  placed: readonly PlacedBar[],
  units: readonly Unit[],
): { unit: string; bars: Bar[] }[] {
  const groups: { unit: string; placed: PlacedBar[] }[] = [];
  for (const one of placed) {
    const fitting = groups.flatMap((group) => {
      const converted = inOneUnit(one, group.unit, units);
      return converted ? [{ group, converted }] : [];
    })[0];
    if (fitting) fitting.group.placed.push(fitting.converted);
    else groups.push({ unit: one.unit, placed: [one] });
  }
  return groups.map(({ unit, placed: own }) => ({ unit, bars: once(inTime(own)) }));
}

function inOneUnit(one: PlacedBar, unit: string, units: readonly Unit[]): PlacedBar | null {
  if (one.unit === unit) return one;
  const { value, bound, lower, upper } = one.bar;
  const same = inUnit({ value, bound, unit: one.unit }, unit, units);
  return same && lower === undefined && upper === undefined
    ? { ...one, unit, bar: { ...one.bar, value: same.value } }
    : null;
}

const inTime = (placed: readonly PlacedBar[]): Bar[] =>
  [...placed].sort(byPeriod).map(({ bar }) => bar);

const once = (bars: readonly Bar[]): Bar[] => {
  const same = (a: Bar, b: Bar): boolean =>
    a.label === b.label && a.value === b.value && a.bound === b.bound;
  return bars.filter((bar, index) => bars.findIndex((other) => same(bar, other)) === index);
};
