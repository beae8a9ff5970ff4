import type { Span } from './span.ts';

/**
 * The stretches of a span of the source that no rule dropped, in text order: the one meaning of “kept”, on which the parser's
 * Markdown, the rendering of pages and search all stand.
 * @param dropped in order of place and without overlap, as report.json lists them
 */
export function keptStretches(span: Span, dropped: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let from = span.start;
  for (let index = firstEndingAfter(dropped, span.start); index < dropped.length; index += 1) {
    const { start, end } = dropped[index] as Span;
    if (start >= span.end) break;
    if (start > from) kept.push({ start: from, end: start });
    from = end;
  }
  if (from < span.end) kept.push({ start: from, end: span.end });
  return kept;
}

function firstEndingAfter(dropped: readonly Span[], place: number): number {
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dropped[middle] as Span).end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
