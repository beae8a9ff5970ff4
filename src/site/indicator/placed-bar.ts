import type { Bar } from '../../charts/description.ts';

/** A bar with what decides which chart it may stand in, and where. */
export interface PlacedBar {
  period: string;
  unit: string;
  bar: Bar;
}
