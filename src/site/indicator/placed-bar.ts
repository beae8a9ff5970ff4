import type { Bar } from '../../charts/chart-description.ts';

/** A bar with what decides which chart it may stand in, and where. */
export interface PlacedBar {
  period: string;
  unit: string;
  bar: Bar;
}

/** Order of what has a period: earlier first; spans stand by their first year. */
export const byPeriod = (a: { period: string }, b: { period: string }): number =>
  a.period < b.period ? -1 : Number(a.period > b.period);
