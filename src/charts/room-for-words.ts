import type { Axis, Bar } from './chart-description.ts';

/** Pixels between a bar's end and its words: room for a chevron or a band. */
export const WORDS_GAP = 14;

/**
 * Pixels to keep free right of the axis, so that the words at every bar's end fit, and no more than that.
 * @param room pixels from the axis' left end to the chart's right edge
 * @param widths pixels of each bar's words
 */
export function wordsRoom(
  bars: readonly Bar[],
  axis: Axis,
  room: number,
  widths: readonly number[],
): number {
  const span = axis.max - axis.min;
  const scales = bars.map(({ value }, index) => {
    const reach = (Math.max(0, value) - axis.min) / span;
    const left = room - WORDS_GAP - (widths[index] ?? 0);
    return reach > 0 ? left / reach : room;
  });
  const length = Math.max(room / 4, Math.min(room, ...scales));
  return Math.ceil(room - length);
}
