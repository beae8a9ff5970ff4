import { axisFor } from '../axis.ts';
import { isPast } from '../change-axis.ts';
import type { Axis } from '../chart-description.ts';
import { barMarks, type MarkedBar } from '../marks/bar-marks.ts';
import { cutSvg } from './cut-svg.ts';
import { marksSvg } from './mark-svg.ts';

/** Pixels of a bar at text size, and of it with the space to the next. */
const THICKNESS = 6;
const STEP = 11;

/** Share of the picture's width that bars may take; the rest is for chevrons and bands past their ends. */
const REACH = 92;

/**
 * Bars of one unit at text size, for tables and cards: a picture that says nothing the words beside it do not, so it is
 * hidden from screen readers. An SVG element as wide as its place.
 * @param axis one that several pictures share, and at whose ends longer bars are broken off; left out, each has its own
 */
export function miniBars(
  bars: readonly MarkedBar[],
  axis: Axis = axisFor(bars.map(({ value }) => value)),
): string {
  const { min, max } = axis;
  const percent = (value: number): number => 2 + ((value - min) / (max - min)) * (REACH - 2);
  const marks = bars.map((bar, index) => {
    const top = 2.5 + index * STEP;
    if (!isPast(axis, bar.value)) return marksSvg(barMarks(bar, THICKNESS), percent, top);
    const end = bar.value < 0 ? min : max;
    const broken = barMarks({ kind: bar.kind, value: end, bound: 'exact' }, THICKNESS);
    return (
      marksSvg(broken, percent, top) + cutSvg(percent(end), top, bar.value < 0 ? -1 : 1, THICKNESS)
    );
  });
  const height = bars.length * STEP;
  const zero = Number(percent(0).toFixed(2));
  return `<svg class="bars" width="100%" height="${height}" aria-hidden="true">${marks.join('')}<line class="zero" x1="${zero}%" x2="${zero}%" y1="0" y2="${height}"/></svg>`;
}
