import { barChart } from '../charts/bar-chart.ts';
import type { Bar, BarChart } from '../charts/description.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { typeset } from './punctuation.ts';
import { observationWords } from './words/observation-words.ts';
import { statusWords } from './words/status-words.ts';

/** What can stand on an axis from zero: amounts, and rates of change. */
const MEASURES = { level: '水平', growth: '增长' } as const;

/**
 * The charts of an indicator: one for each measure and unit of which it has two observations.
 * @param raw the source the offsets point into
 */
export function indicatorCharts(raw: string, indicator: Indicator): BarChart[] {
  return (['level', 'growth'] as const).flatMap((measure) => {
    const found = indicator.observations.filter((observation) => observation.measure === measure);
    const units = [...new Set(found.flatMap(({ unit }) => unit ?? []))];
    return units.flatMap((unit) => {
      const bars = found
        .filter((observation) => observation.unit === unit)
        .sort((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)))
        .flatMap((observation) => barOf(raw, observation));
      const title = `${typeset(indicator.name)}，${MEASURES[measure]}`;
      return barChart({ id: `chart-${measure}`, title, unit, bars }) ?? [];
    });
  });
}

function barOf(raw: string, observation: Observation): Bar[] {
  const { period, status, value, bound, lower, upper } = observation;
  if (value === null) return [];
  return [
    {
      label: `${period.replace('/', '—')} ${statusWords(status)}`,
      kind: status,
      value,
      bound,
      words: typeset(observationWords(raw, observation)),
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
    },
  ];
}
