import type { Span } from '../../model/span.ts';
import { lines } from '../text/lines.ts';
import { trimSpan } from '../text/white-space.ts';
import type { Block } from './block.ts';
import { cutFlat } from './flat-lines.ts';
import { headingAt } from './heading.ts';
import { withPlainHeadings } from './plain-headings.ts';
import { joinWrapped } from './wrapped-lines.ts';

/** The lines of a cleaned text as they were written, each with the heading it begins with. */
export const blocks = (text: string): Block[] =>
  withPlainHeadings(
    text,
    cutFlat(text, joinWrapped(text, lines(text))).map((line) => blockAt(text, line)),
  );

function blockAt(text: string, line: Span): Block {
  const heading = headingAt(text, line);
  const body = trimSpan(text, { start: heading?.end ?? line.start, end: line.end });
  return { ...line, heading, body: body.start < body.end ? body : null };
}
