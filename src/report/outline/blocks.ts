import type { Span } from '../../model/span.ts';
import { lines } from '../text/lines.ts';
import { trimSpan } from '../text/white-space.ts';
import { headingAt, type Heading } from './heading.ts';

/** A line of the text: a heading, a paragraph, or a heading with the paragraph that runs on from it. */
export interface Block extends Span {
  heading: Heading | null;
  /** what of the line is not heading; null when the heading is all of it */
  body: Span | null;
}

/** The lines of a cleaned text, each with the heading it begins with. */
export const blocks = (text: string): Block[] => lines(text).map((line) => blockAt(text, line));

function blockAt(text: string, line: Span): Block {
  const heading = headingAt(text, line);
  const body = trimSpan(text, { start: heading?.end ?? line.start, end: line.end });
  return { ...line, heading, body: body.start < body.end ? body : null };
}

/** The same line read as running text, its number included. */
export const asParagraph = ({ start, end }: Block): Block => ({
  start,
  end,
  heading: null,
  body: { start, end },
});
