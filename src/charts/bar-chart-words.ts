import type { Bar } from './description.ts';

/**
 * A bar chart said aloud: its title and unit, then each bar in order, with what is derived named so
 * even where its label does not say it.
 */
export function barChartWords(chart: {
  title: string;
  unit: string;
  bars: readonly Bar[];
}): string {
  const bars = chart.bars.map(({ label, words, kind }) =>
    kind === 'derived' && !label.includes('推算')
      ? `${label}（推算）${words}`
      : `${label} ${words}`,
  );
  return `条形图：${chart.title}，单位${chart.unit}。${bars.join('；')}。`;
}
