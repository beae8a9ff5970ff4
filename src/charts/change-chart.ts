import { axisFor } from './axis.ts';
import type { Axis, BarKind } from './description.ts';
import type { MarkedBar } from './marks/bar-marks.ts';

/** A goal as a change on the result before it, in %, with the growth that was reached where it is known. */
export interface ChangeRow {
  goal: MarkedBar;
  reached?: { value: number; kind: BarKind; open: boolean };
}

/** Rows on one axis of relative change, and those whose bar would run past its end and is broken off there. */
export interface ChangeChart<Row extends ChangeRow> {
  axis: Axis;
  rows: (Row & { broken: boolean })[];
}

/** A value so many times the next on its side of zero would leave the others no room, and is broken off. */
const FAR = 3;

/** The axis ends a little past the last value, at a multiple of ten. */
const ROOM = 4;

/** Puts rows on one axis from the least to the greatest change; rows come in falling order. */
export function changeChart<Row extends ChangeRow>(rows: readonly Row[]): ChangeChart<Row> {
  const values = rows.flatMap(({ goal, reached }) => [
    goal.value,
    ...(reached ? [reached.value] : []),
  ]);
  const high = reach(values);
  const low = -reach(values.map((value) => -value));
  const min = Math.floor((low - ROOM) / 10) * 10;
  const max = Math.ceil((high + ROOM) / 10) * 10;
  return {
    axis: {
      min,
      max,
      ticks: axisFor([low, high]).ticks.filter((tick) => tick >= min && tick <= max),
    },
    rows: [...rows]
      .sort((a, b) => b.goal.value - a.goal.value)
      .map((row) => ({ ...row, broken: row.goal.value > max || row.goal.value < min })),
  };
}

/** How far up the axis must go: to the greatest value that is not far beyond the next; at least to zero. */
function reach(values: readonly number[]): number {
  const rising = [0, ...values].sort((a, b) => a - b);
  for (;;) {
    const [next = 0, last = 0] = rising.slice(-2);
    if (next <= 0 || last <= next * FAR) return last;
    rising.pop();
  }
}
