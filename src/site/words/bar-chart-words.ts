import { barGroups } from '../../charts/bar-groups.ts';
import type { Bar } from '../../charts/description.ts';

/**
 * A bar chart said aloud: its title and unit, then each bar in order, with what is derived named so
 * even where its label does not say it.
 */
export function barChartWords(chart: {
  title: string;
  unit: string;
  bars: readonly Bar[];
}): string {
  const groups = barGroups(chart.bars).map(
    ({ of, bars }) => (of === undefined ? '' : `${of} `) + bars.map(said).join('，'),
  );
  return `条形图：${chart.title}，单位${chart.unit}。${groups.join('；')}。`;
}

const said = ({ label, words, kind }: Bar): string =>
  kind === 'derived' && !label.includes('推算') ? `${label}（推算）${words}` : `${label} ${words}`;
