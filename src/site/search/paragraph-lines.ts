import { keptStretches } from '../../model/kept-stretches.ts';
import type { Span } from '../../model/span.ts';

/** The characters of a stretch of source that are the report's, one paragraph a line, and where source offsets fall in them. */
export interface ParagraphLines {
  text: string;
  /** place in `text` of the first kept unit at or after a source offset */
  from: (start: number) => number;
  /** place in `text` after the last kept unit before a source offset */
  to: (end: number) => number;
}

const lineEnd = /[\n\r\u2028\u2029]/u;
const blank = /\s/u;
/** Stands in the list of places for the line end that search puts between paragraphs. */
const between = -1;

/** Offsets of what is kept, a list for each paragraph, white space at its ends left out. */
function paragraphs(raw: string, span: Span, dropped: readonly Span[]): number[][] {
  const lines: number[][] = [[]];
  let reached = span.start;
  for (const { start, end } of [
    ...keptStretches(span, dropped),
    { start: span.end, end: span.end },
  ]) {
    // a dropped line end ends a paragraph too
    if (lineEnd.test(raw.slice(reached, start))) lines.push([]);
    for (let at = start; at < end; at += 1) {
      if (lineEnd.test(raw.charAt(at))) lines.push([]);
      else lines.at(-1)?.push(at);
    }
    reached = end;
  }
  const isBlank = (at: number | undefined) => at !== undefined && blank.test(raw.charAt(at));
  for (const line of lines) {
    while (isBlank(line[0])) line.shift();
    while (isBlank(line.at(-1))) line.pop();
  }
  return lines.filter((line) => line.length > 0);
}

/** Takes the source's own characters of a stretch, without what cleaning dropped and without white space around paragraphs. */
export function paragraphLines(raw: string, span: Span, dropped: readonly Span[]): ParagraphLines {
  const places = paragraphs(raw, span, dropped).flatMap((line, index) =>
    index > 0 ? [between, ...line] : line,
  );
  return {
    text: places.map((at) => (at === between ? '\n' : raw.charAt(at))).join(''),
    from: (start) => {
      const index = places.findIndex((at) => at >= start);
      return index < 0 ? places.length : index;
    },
    to: (end) => places.findLastIndex((at) => at !== between && at < end) + 1,
  };
}
