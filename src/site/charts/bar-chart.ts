import { axisFor } from '../../charts/axis.ts';
import type { Bar, BarChart } from '../../charts/chart-description.ts';
import { barChartWords } from '../words/chart-words.ts';

/** A chart of bars of one unit, or null where there are not two to compare. */
export function barChart(chart: { title: string; unit: string; bars: Bar[] }): BarChart | null {
  if (chart.bars.length < 2) return null;
  const reach = chart.bars.flatMap(({ value, lower, upper }) => [
    value,
    ...(lower === undefined ? [] : [lower]),
    ...(upper === undefined ? [] : [upper]),
  ]);
  return { ...chart, axis: axisFor(reach), words: barChartWords(chart) };
}
