import type { Axis } from './chart-description.ts';

/** Steps that read well, times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/** At most so many steps on an axis; more is a ruler. */
const MOST = 4;

/**
 * An axis that holds all values and zero, since bars start there; its ends are ticks.
 * @param values finite numbers of one unit
 */
export function axisFor(values: readonly number[]): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = niceStep((high - low) / MOST);
  const first = Math.floor(tidy(low / step));
  const last = Math.max(Math.ceil(tidy(high / step)), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    tidy((first + index) * step),
  );
  return { min: ticks[0] ?? 0, max: ticks[ticks.length - 1] ?? 1, ticks };
}

function niceStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((factor) => factor * power >= tidy(rough)) ?? 10;
  return tidy(step * power);
}

const tidy = (value: number): number => Number(value.toPrecision(12));
