import type { Dropped } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/**
 * Reads the characters of a span that no rule dropped, white space runs as one space; none is left where a printed line
 * broke beside a Chinese character.
 */
export type KeptText = (span: Span) => string;

const CHINESE = /[\u2000-\uFFFF]/;

/** A reader of what was kept of a source; `dropped` is in order of place and without overlap. */
export function keptText(raw: string, dropped: readonly Dropped[]): KeptText {
  return (span) => {
    const pieces: string[] = [];
    let from = span.start;
    for (let index = firstEndingAfter(dropped, span.start); index < dropped.length; index += 1) {
      const { start, end } = dropped[index] as Dropped;
      if (start >= span.end) break;
      pieces.push(raw.slice(from, start));
      from = end;
    }
    pieces.push(raw.slice(from, Math.max(from, span.end)));
    return pieces.join('').trim().replace(/\s+/g, joint);
  };
}

/** What stands for a run of white space at a place of a text. */
function joint(run: string, place: number, text: string): string {
  const beside = text.charAt(place - 1) + text.charAt(place + run.length);
  return /[\r\n]/.test(run) && CHINESE.test(beside) ? '' : ' ';
}

function firstEndingAfter(dropped: readonly Dropped[], place: number): number {
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dropped[middle] as Dropped).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
