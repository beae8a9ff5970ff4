import type { BarKind } from './description.ts';

/** Colours and type of a chart, read from the page's tokens. */
export interface ChartTheme {
  ink: string;
  grid: string;
  paper: string;
  font: string;
  size: number;
  edge: Record<BarKind, string>;
  face: Record<BarKind, string>;
}
