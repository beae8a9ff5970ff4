import type { Span } from '../../model/span.ts';
import type { Heading } from './heading.ts';

/** A line of the text: a heading, a paragraph, or a heading with the paragraph that runs on from it. */
export interface Block extends Span {
  heading: Heading | null;
  /** what of the line is not heading; null when the heading is all of it */
  body: Span | null;
}

/** Where a line stands; a `first-section` also opens a part that has no heading of its own. */
export type Level = 'part' | 'section' | 'first-section' | 'text';

/** A line with its level. */
export interface Placed {
  block: Block;
  level: Level;
}
