import { barLayout } from '../bar-lines.ts';
import type { BarChart } from '../chart-description.ts';
import { barMarks } from '../marks/bar-marks.ts';
import { marksSvg } from './mark-svg.ts';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in SVG, within elements and attributes. */
const escapeText = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** Where the axis begins and ends, in % of the picture: labels stand before it, words after. */
const FROM = 22;
const TO = 72;

/** A chart as an SVG element with its words for a screen reader: what stands in its place where no script runs. */
export function barChartSvg(chart: BarChart): string {
  const { lines, step, thickness, ruled, height } = barLayout(chart.bars);
  const { min, max, ticks } = chart.axis;
  const percent = (value: number): number => FROM + ((value - min) / (max - min)) * (TO - FROM);
  const bottom = lines.length * step;
  const rules = ticks.map(
    (tick) =>
      `<line class="rule" x1="${percent(tick)}%" x2="${percent(tick)}%" y1="0" y2="${bottom}"/><text class="tick" x="${percent(tick)}%" y="${bottom + 18}">${String(tick).replace('-', '−')}</text>`,
  );
  const drawn = lines.map((line, index) => {
    const middle = index * step + step / 2;
    const text = (x: number, words: string, rest = ''): string =>
      `<text x="${x}%" y="${middle + 5}"${rest}>${escapeText(words)}</text>`;
    if ('name' in line) return text(0, line.name, ' class="name"');
    const { bar } = line;
    return (
      text(0, bar.label) +
      marksSvg(barMarks(bar, thickness), percent, middle - thickness / 2) +
      text(percent(Math.max(0, bar.value)), bar.words, ' dx="14" class="value"')
    );
  });
  const zero = `<line class="zero" x1="${percent(0)}%" x2="${percent(0)}%" y1="0" y2="${bottom}"/>`;
  return `<svg class="bars" width="100%" height="${height}" role="img" aria-label="${escapeText(chart.words)}">${ruled ? rules.join('') : ''}${drawn.join('')}${zero}</svg>`;
}
