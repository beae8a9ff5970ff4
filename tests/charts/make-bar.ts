import type { Bar } from '../../src/charts/chart-description.ts';

/** A bar of a test: what the case is about, the rest plain. */
export const bar = (fields: Partial<Bar> & { value: number }): Bar => ({
  label: '2020 实绩',
  kind: 'actual',
  bound: 'exact',
  words: String(fields.value),
  ...fields,
});
