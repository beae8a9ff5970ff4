import type { BarKind } from '../chart-description.ts';

/** What a stroke or a face is painted with; colours follow from theme and kind. */
export type Paint = BarKind;

/** A face from one value to another; `hatched` for estimates. */
export interface Face {
  shape: 'face';
  from: number;
  to: number;
  top: number;
  height: number;
  paint: Paint;
}

/** A stroke along the axis, from one value to another. */
export interface Run {
  shape: 'run';
  from: number;
  to: number;
  at: number;
  paint: Paint;
  dashed?: boolean;
}

/** A polyline of pixels round a value. */
export interface Stroke {
  shape: 'stroke';
  value: number;
  points: readonly (readonly [dx: number, dy: number])[];
  paint: Paint;
  heavy?: boolean;
  dashed?: boolean;
  closed?: boolean;
}

/** The same marks serve a canvas and an SVG: lengths along the axis are values, across it pixels. */
export type Mark = Face | Run | Stroke;
