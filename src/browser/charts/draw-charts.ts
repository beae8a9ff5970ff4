import type { ChartTheme } from '../../charts/chart-theme.ts';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { chartConfig } from '../../charts/chart-config.ts';
import { readChart } from './read-chart.ts';

/** Pixels of a chart's type at 字号 标准. */
const SIZE = 13;

/** Colours and type of charts as the page has them now. */
function readTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const red = token('red');
  const edge = { actual: red, estimate: red, target: token('water'), derived: token('reed') };
  return {
    ink: token('ink'),
    soft: token('ink2'),
    grid: token('hair'),
    font: token('hei'),
    nameFont: token('read'),
    size: SIZE * Number(token('z') || 1),
    edge,
    face: { ...edge, actual: token('bar'), target: token('tint') },
  };
}

/** Settings of the system that change the page's colours. */
const SETTINGS = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Calls back when the reader or their system chooses other colours, contrast or size of type. */
function onNewLook(changed: () => void): void {
  for (const setting of SETTINGS) matchMedia(setting).addEventListener('change', changed);
  new MutationObserver(changed).observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-contrast', 'data-size'],
  });
}

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws the chart of a frame in its place, and again whenever the page takes on other colours or another size. */
export function drawChart(frame: Element): void {
  const place = frame.querySelector('.chart-place');
  const description = readChart(frame);
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
