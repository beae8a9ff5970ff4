import type { Dropped } from '../../model/report.ts';

/**
 * Dropped stretches in order of place, without those that lie inside another: a tag within a line that a later rule drops
 * whole goes with the line, and one within a tag (<a<p>>) with that. (What was dropped reads as white space to the rules
 * that come after, so their stretches hold an earlier one whole or not at all.)
 */
export function outermost(all: readonly Dropped[]): Dropped[] {
  let reached = 0;
  return [...all]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const outside = end > reached;
      reached = Math.max(reached, end);
      return outside;
    });
}
