const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

/** The middle one of measurements. */
export const median = (values: readonly number[]): number => at(values, 0.5);

/** Median and 95th percentile of measurements, in words. */
export const spread = (values: readonly number[]): string =>
  `median ${median(values).toFixed(1)}, p95 ${at(values, 0.95).toFixed(1)}`;
