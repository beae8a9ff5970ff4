import type { Span } from '../../model/span.ts';
import type { Heading } from './heading.ts';

/** A line of the text: a heading, a paragraph, or a heading with the paragraph that runs on from it. */
export interface Block extends Span {
  heading: Heading | null;
  /** what of the line is not heading; null when the heading is all of it */
  body: Span | null;
}
