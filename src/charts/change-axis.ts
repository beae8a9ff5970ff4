import { axisFor } from './axis.ts';
import type { Axis } from './chart-description.ts';

/** A value so many times the next on its side of zero would leave the others no room, and is broken off. */
const FAR = 3;

/** The axis ends a little past the last value, at a multiple of ten. */
const ROOM = 4;

/**
 * An axis of changes that are read beside each other: zero and every value that does not lie far beyond the next; bars
 * past its ends are to be broken off there.
 * @param values finite numbers, all in %
 */
export function changeAxis(values: readonly number[]): Axis {
  const high = reach(values);
  const low = -reach(values.map((value) => -value));
  const min = Math.floor((low - ROOM) / 10) * 10;
  const max = Math.ceil((high + ROOM) / 10) * 10;
  const ticks = axisFor([low, high]).ticks.filter((tick) => tick >= min && tick <= max);
  return { min, max, ticks };
}

/** Whether a value lies past an end of the axis. */
export const isPast = ({ min, max }: Axis, value: number): boolean => value < min || value > max;

/** How far up the axis must go: to the greatest value that is not far beyond the next; at least to zero. */
function reach(values: readonly number[]): number {
  const rising = [0, ...values].sort((a, b) => a - b);
  for (;;) {
    const [next = 0, last = 0] = rising.slice(-2);
    if (next <= 0 || last <= next * FAR) return last;
    rising.pop();
  }
}
