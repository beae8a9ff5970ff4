import type { Span } from '../../model/span.ts';
import { trimSpan } from './white-space.ts';

/** CR LF, LF, CR, and the separators of Unicode that some editors leave. */
const LINE_END = /\r\n|[\n\r\u2028\u2029\v\f]/g;

/** The lines of a text that hold more than white space, each without the white space around it. */
export function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const line = trimSpan(text, { start, end });
    if (line.start < line.end) found.push(line);
  };
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return found;
}
