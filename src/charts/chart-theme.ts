import type { BarKind } from './chart-description.ts';

/** Colours and type of a chart, read from the page's tokens. */
export interface ChartTheme {
  ink: string;
  /** ink of what matters less: the numbers of an axis */
  soft: string;
  grid: string;
  font: string;
  /** of names the report gives */
  nameFont: string;
  /** pixels */
  size: number;
  edge: Record<BarKind, string>;
  face: Record<BarKind, string>;
}
