import type { Bound } from '../model/observation.ts';

/** How a bar is filled: 2020 result, estimate, goal, or a number the site worked out. */
export type BarKind = 'actual' | 'estimate' | 'target' | 'derived';

/** One value on an axis, with the bound it was stated with. */
export interface Bar {
  /** whose value it is, where a chart holds several; bars of one name in a row stand under it */
  of?: string;
  /** what stands before the bar: 2020 预计 */
  label: string;
  kind: BarKind;
  value: number;
  bound: Bound;
  lower?: number;
  upper?: number;
  /** the value in words, bound and unit kept: 突破1300亿元 */
  words: string;
}

/** An axis of one unit, with room for every value. */
export interface Axis {
  min: number;
  max: number;
  ticks: number[];
}

/** Bars of one unit on one axis from zero: everything a picture, a table and a screen reader need. */
export interface BarChart {
  title: string;
  unit: string;
  bars: Bar[];
  axis: Axis;
  /** the chart in a sentence or two, for those who don't see it */
  words: string;
}
