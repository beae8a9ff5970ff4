import { changeAxis, isPast } from './change-axis.ts';
import type { Axis, BarKind } from './chart-description.ts';
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

/** Puts rows on one axis, from the greatest change to the least. */
export function changeChart<Row extends ChangeRow>(rows: readonly Row[]): ChangeChart<Row> {
  const axis = changeAxis(
    rows.flatMap(({ goal, reached }) => [goal.value, ...(reached ? [reached.value] : [])]),
  );
  return {
    axis,
    rows: [...rows]
      .sort((a, b) => b.goal.value - a.goal.value)
      .map((row) => ({ ...row, broken: isPast(axis, row.goal.value) })),
  };
}
