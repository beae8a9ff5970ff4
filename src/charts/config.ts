import type { ChartConfiguration, Plugin } from 'chart.js';
import type { BarChart } from './description.ts';
import { barMarks } from './marks/bar-marks.ts';
import { paintMarks } from './marks/paint-marks.ts';
import type { ChartTheme } from './theme.ts';

const THICKNESS = 22;

/** A chart description as Chart.js wants it: axes from zero, bars and bounds drawn by our own marks, words at each end. */
export function chartConfig(chart: BarChart, theme: ChartTheme): ChartConfiguration<'bar'> {
  const font = { family: theme.font, size: theme.size };
  return {
    type: 'bar',
    data: {
      labels: chart.bars.map(({ label }) => label),
      datasets: [
        {
          data: chart.bars.map(({ value }) => value),
          backgroundColor: 'transparent',
          barThickness: THICKNESS,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { right: 110 } },
      events: [],
      scales: {
        x: {
          min: chart.axis.min,
          max: chart.axis.max,
          grid: { color: theme.grid },
          border: { display: false },
          ticks: {
            color: theme.ink,
            font,
            stepSize: (chart.axis.ticks[1] ?? 1) - (chart.axis.ticks[0] ?? 0),
          },
        },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: theme.ink, font },
        },
      },
    },
    plugins: [marksPlugin(chart, theme)],
  };
}

function marksPlugin(chart: BarChart, theme: ChartTheme): Plugin<'bar'> {
  return {
    id: 'marks',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (!x || !y) return;
      const at = (value: number): number => x.getPixelForValue(value);
      chart.bars.forEach((bar, index) => {
        const top = y.getPixelForValue(index) - THICKNESS / 2;
        paintMarks(ctx, barMarks(bar, THICKNESS), theme, at, top);
        ctx.fillStyle = theme.ink;
        ctx.font = `700 ${theme.size}px ${theme.font}`;
        ctx.textBaseline = 'middle';
        ctx.fillText(bar.words, at(Math.max(0, bar.value)) + 14, top + THICKNESS / 2);
      });
      ctx.strokeStyle = theme.ink;
      ctx.beginPath();
      ctx.moveTo(at(0), chartArea.top);
      ctx.lineTo(at(0), chartArea.bottom);
      ctx.stroke();
    },
  };
}
