import type { Bar } from './chart-description.ts';

/** Bars that stand under one name; a bar without a name stands for itself. */
export interface BarGroup {
  of?: string;
  bars: Bar[];
}

/** Bars that follow each other under the same name, together. */
export function barGroups(bars: readonly Bar[]): BarGroup[] {
  const groups: BarGroup[] = [];
  for (const bar of bars) {
    const open = groups[groups.length - 1];
    if (open && bar.of !== undefined && open.of === bar.of) open.bars.push(bar);
    else groups.push(bar.of === undefined ? { bars: [bar] } : { of: bar.of, bars: [bar] });
  }
  return groups;
}
