import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { chartConfig } from '../charts/config.ts';
import type { BarChart } from '../charts/description.ts';
import type { ChartTheme } from '../charts/theme.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws the chart of a place, and again when the colours of the page change. */
export function drawChart(figure: HTMLElement): void {
  const place = figure.querySelector('.chart-place');
  if (!place) return;
  const description = JSON.parse(figure.dataset['chart'] ?? '') as BarChart;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  place.replaceChildren(canvas);
  let chart = new Chart(canvas, chartConfig(description, readTheme()));
  const again = (): void => {
    chart.destroy();
    chart = new Chart(canvas, chartConfig(description, readTheme()));
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  new MutationObserver(again).observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-contrast', 'data-size'],
  });
}

function readTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const red = token('red');
  const colours = { actual: red, estimate: red, target: token('water'), derived: token('reed') };
  return {
    ink: token('ink'),
    grid: token('hair'),
    paper: token('paper'),
    font: token('hei'),
    size: 13,
    edge: colours,
    face: { ...colours, actual: token('bar'), target: token('tint') },
  };
}
