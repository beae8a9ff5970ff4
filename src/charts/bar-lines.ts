import { barGroups } from './bar-groups.ts';
import type { Bar } from './chart-description.ts';

/** A line of a chart from above: a name over the bars that follow, or a bar. */
export type BarLine = { name: string } | { bar: Bar };

/** How a chart is laid out from above, in pixels. */
export interface BarLayout {
  lines: BarLine[];
  /** height of a line */
  step: number;
  /** of a bar */
  thickness: number;
  /** whether the numbers of the axis stand under the lines; with names between the bars they would be in the way */
  ruled: boolean;
  /** of the whole picture */
  height: number;
}

/** Room under the lines for the numbers of the axis. */
const AXIS_ROOM = 26;

/** Lines of a chart: bars alone stand wide apart; bars under names are close, so that a name holds its own together. */
export function barLayout(bars: readonly Bar[]): BarLayout {
  const lines = barGroups(bars).flatMap(({ of, bars: own }): BarLine[] => [
    ...(of === undefined ? [] : [{ name: of }]),
    ...own.map((bar) => ({ bar })),
  ]);
  const named = lines.some((line) => 'name' in line);
  const [step, thickness] = named ? [20, 10] : [40, 22];
  const height = step * lines.length + (named ? 0 : AXIS_ROOM);
  return { lines, step, thickness, ruled: !named, height };
}
