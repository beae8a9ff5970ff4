import type { Plugin } from 'chart.js';
import type { BarLayout } from './bar-lines.ts';
import type { BarChart } from './chart-description.ts';
import { barMarks } from './marks/bar-marks.ts';
import { paintMarks } from './marks/paint-marks.ts';
import type { ChartTheme } from './chart-theme.ts';
import { WORDS_GAP, wordsRoom } from './room-for-words.ts';

/** Pixels right of the axis that the number under its end needs. */
const TICK_ROOM = 20;

/** Draws each line of a chart on Chart.js's axes: names, bars with their bounds, words at their ends, the zero line. */
export function linesPlugin(chart: BarChart, layout: BarLayout, theme: ChartTheme): Plugin<'bar'> {
  const bold = `700 ${theme.size}px ${theme.font}`;
  const name = `700 ${theme.size}px ${theme.nameFont}`;
  return {
    id: 'lines',
    /** keeps as much room at the right as the words need at this width */
    beforeLayout({ ctx, width, options }) {
      ctx.font = bold;
      const widths = chart.bars.map(({ words }) => ctx.measureText(words).width);
      ctx.font = `${theme.size}px ${theme.font}`;
      const labels = chart.bars.map(({ label }) => ctx.measureText(label).width);
      const room = width - Math.max(...labels) - WORDS_GAP;
      const right = wordsRoom(chart.bars, chart.axis, room, widths);
      options.layout = { autoPadding: false, padding: { right: Math.max(right, TICK_ROOM) } };
    },
    afterDatasetsDraw({ ctx, scales }) {
      const { x, y } = scales;
      if (!x || !y) return;
      const at = (value: number): number => x.getPixelForValue(value);
      ctx.save();
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'left';
      ctx.fillStyle = theme.ink;
      layout.lines.forEach((line, index) => {
        const middle = y.getPixelForValue(index);
        if ('name' in line) {
          ctx.font = name;
          ctx.fillText(line.name, 0, middle + 1);
          return;
        }
        const { bar } = line;
        const marks = barMarks(bar, layout.thickness);
        paintMarks(ctx, marks, theme, at, middle - layout.thickness / 2);
        zeroLine(ctx, at(0), middle, layout.ruled ? layout.step : layout.thickness + 4);
        ctx.font = bold;
        ctx.fillText(bar.words, at(Math.max(0, bar.value)) + WORDS_GAP, middle + 1);
      });
      ctx.restore();
    },
  };
}

/** The line bars begin at, along one line of the chart. */
function zeroLine(ctx: CanvasRenderingContext2D, x: number, middle: number, length: number): void {
  ctx.strokeStyle = ctx.fillStyle;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x, middle - length / 2);
  ctx.lineTo(x, middle + length / 2);
  ctx.stroke();
}
