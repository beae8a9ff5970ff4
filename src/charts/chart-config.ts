import type { ChartConfiguration } from 'chart.js';
import { barLayout } from './bar-lines.ts';
import type { BarChart } from './chart-description.ts';
import { linesPlugin } from './lines-plugin.ts';
import type { ChartTheme } from './chart-theme.ts';

/** A chart description as Chart.js wants it: axes from zero; bars, bounds, names and words are drawn by our own marks. */
export function chartConfig(chart: BarChart, theme: ChartTheme): ChartConfiguration<'bar'> {
  const font = { family: theme.font, size: theme.size };
  const layout = barLayout(chart.bars);
  return {
    type: 'bar',
    data: {
      labels: layout.lines.map((line) => ('bar' in line ? line.bar.label : '')),
      datasets: [
        {
          data: layout.lines.map((line) => ('bar' in line ? line.bar.value : null)),
          backgroundColor: 'transparent',
          barThickness: layout.thickness,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: {
          display: layout.ruled,
          min: chart.axis.min,
          max: chart.axis.max,
          grid: { color: theme.grid, drawTicks: false },
          border: { display: false },
          ticks: {
            color: theme.soft,
            font: { ...font, size: theme.size - 1 },
            padding: 6,
            stepSize: (chart.axis.ticks[1] ?? 1) - (chart.axis.ticks[0] ?? 0),
            maxRotation: 0,
            callback: (value) => String(value).replace('-', '−'),
          },
        },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: theme.ink, font, autoSkip: false, padding: 6 },
        },
      },
    },
    plugins: [linesPlugin(chart, layout, theme)],
  };
}
