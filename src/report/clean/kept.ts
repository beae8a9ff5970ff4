import type { Dropped } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/**
 * Reads the characters of a span that no rule dropped, white space runs as one space; none is left where a printed line
 * broke beside a Chinese character.
 */
export type KeptText = (span: Span) => string;

const BROKEN_LINE = /(?<=[\u2000-\uFFFF])\s*[\r\n]\s*|\s*[\r\n]\s*(?=[\u2000-\uFFFF])/g;

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
    return pieces.join('').replace(BROKEN_LINE, '').replace(/\s+/g, ' ').trim();
  };
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
