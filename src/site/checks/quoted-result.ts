import type { Outcome } from './outcome.ts';
import type { QuotedPlace } from './quoted-place.ts';

/** A check of quoted words: how it came out, in words, and where they stand. */
export interface QuotedResult {
  outcome: Outcome;
  words: string;
  places: QuotedPlace[];
}
