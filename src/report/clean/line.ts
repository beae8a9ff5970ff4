import type { Span } from '../../model/span.ts';
import { fold } from '../text/half-width.ts';
import { lines } from '../text/lines.ts';

/** Furniture lines are short; a longer line is never dropped, whatever it begins with. */
export const LONGEST_FURNITURE = 200;

/** A line of the text with its first words folded for the rules; `words` is longer than a furniture line if the line is. */
export interface Line extends Span {
  words: string;
}

/** The lines of a text as the furniture rules look at them. */
export const readLines = (text: string): Line[] =>
  lines(text).map(({ start, end }) => ({
    start,
    end,
    words: fold(text.slice(start, Math.min(end, start + LONGEST_FURNITURE + 1))),
  }));
