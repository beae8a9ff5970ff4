import { barMarks } from '../marks/bar-marks.ts';
import type { Axis } from '../chart-description.ts';
import type { ChangeRow } from '../change-chart.ts';
import { cutSvg } from './cut-svg.ts';
import { marksSvg } from './mark-svg.ts';

/** Pixels: height of a row, thickness of a bar, places of the two lanes. */
const HEIGHT = 30;
const THICKNESS = 8;
const [REACHED, GOAL, ALONE] = [9, 16, 11];

/** Where a value stands, in % of the picture; the rest is room for marks past the ends. */
const placeOn =
  ({ min, max }: Axis) =>
  (value: number): number =>
    Number((2 + ((value - min) / (max - min)) * 96).toFixed(2));

/**
 * One row of the axis of change as an SVG element, hidden from screen readers, whose words stand beside it: above, the
 * growth that was reached (a dashed line to a square, hollow where estimated); below, the goal as a bar with its bound.
 * A goal past the end of the axis is cut through there.
 */
export function changeRowSvg(
  { goal, reached, broken }: ChangeRow & { broken: boolean },
  axis: Axis,
): string {
  const percent = placeOn(axis);
  const value = Math.min(axis.max, Math.max(axis.min, goal.value));
  const top = reached ? GOAL : ALONE;
  const zero = percent(0);
  const parts = [
    ...axis.ticks.filter((tick) => tick !== 0).map((tick) => upright('rule', percent(tick))),
    marksSvg(
      barMarks({ ...goal, value, bound: broken ? 'exact' : goal.bound }, THICKNESS),
      percent,
      top,
    ),
    broken ? cutSvg(percent(value), top, value < 0 ? -1 : 1, THICKNESS) : '',
    upright('zero', zero),
    reached ? reachedSvg(reached, percent(reached.value), zero) : '',
  ];
  return `<svg class="bars" width="100%" height="${HEIGHT}" aria-hidden="true">${parts.join('')}</svg>`;
}

const upright = (name: string, x: number): string =>
  `<line class="${name}" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`;

function reachedSvg(
  { kind, open }: NonNullable<ChangeRow['reached']>,
  x: number,
  zero: number,
): string {
  const chevron = open ? `<path class="edge ${kind}" d="M6 ${REACHED - 4}l4 4-4 4"/>` : '';
  return `<line class="edge estimate" x1="${zero}%" x2="${x}%" y1="${REACHED}" y2="${REACHED}"/><svg x="${x}%" overflow="visible"><rect class="dot ${kind}" x="-3.5" y="${REACHED - 3.5}" width="7" height="7"/>${chevron}</svg>`;
}

/** The numbers over the rows. */
export function changeScaleSvg(axis: Axis): string {
  const percent = placeOn(axis);
  const ticks = axis.ticks.map((tick) => {
    const words = tick === 0 ? '0' : `${tick > 0 ? '+' : '−'}${Math.abs(tick)}%`;
    return `<text class="tick" x="${percent(tick)}%" y="13">${words}</text>`;
  });
  return `<svg class="bars" width="100%" height="18" aria-hidden="true">${ticks.join('')}</svg>`;
}
