import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { chartConfig } from '../../charts/config.ts';
import { onNewLook } from './new-look.ts';
import { readChart } from './read-chart.ts';
import { readTheme } from './read-theme.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws the chart of a figure in its place, and again whenever the page takes on other colours or another size. */
export function drawChart(figure: Element): void {
  const place = figure.querySelector('.chart-place');
  const description = readChart(figure);
  if (!place || !description) return;
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', description.words);
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  place.append(canvas);
  let chart = new Chart(canvas, chartConfig(description, readTheme()));
  onNewLook(() => {
    chart.destroy();
    chart = new Chart(canvas, chartConfig(description, readTheme()));
  });
}
