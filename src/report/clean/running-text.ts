import { keptStretches } from '../../model/kept-stretches.ts';
import type { Dropped } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/**
 * Reads what was kept of a span as running text: white space runs as one space, and none where a printed line broke beside a
 * Chinese character.
 */
export type RunningText = (span: Span) => string;

const CHINESE = /[\u2000-\uFFFF]/;

/** A reader of a source; `dropped` is in order of place and without overlap. */
export const runningText =
  (raw: string, dropped: readonly Dropped[]): RunningText =>
  (span) =>
    keptStretches(span, dropped)
      .map(({ start, end }) => raw.slice(start, end))
      .join('')
      .trim()
      .replace(/\s+/g, joint);

/** What stands for a run of white space at a place of a text. */
function joint(run: string, place: number, text: string): string {
  const beside = text.charAt(place - 1) + text.charAt(place + run.length);
  return /[\r\n]/.test(run) && CHINESE.test(beside) ? '' : ' ';
}
