import type { Hit } from './phrase-hits.ts';
import type { SectionText } from './section-text.ts';

/** A piece of an excerpt: the source's own characters, marked where the phrase stands. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters shown around the first place; a sentence not much longer is shown whole. */
const before = 28;
const longest = 110;

const ellipsis: Piece = { text: '…', marked: false };

/**
 * The sentence of a hit with the phrase marked at each of its places. Long sentences are cut to a window around the
 * first place; a phrase that runs on into the next sentence is shown to its end. Line ends never occur inside.
 */
export function excerpt(section: SectionText, hit: Hit, limit = longest): Piece[] {
  const places = [...hit.places].sort((a, b) => a[0] - b[0]);
  const reach = Math.max(hit.end, ...places.map(([, end]) => end));
  const first = places[0]?.[0] ?? hit.start;
  const whole = reach - hit.start <= limit;
  const from = whole ? hit.start : Math.max(hit.start, first - before);
  const to = whole ? reach : Math.min(reach, Math.max(from + limit, places[0]?.[1] ?? 0));
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: section.text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of places) {
    if (start >= to) break;
    add(Math.max(at, start), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return [...(from > hit.start ? [ellipsis] : []), ...pieces, ...(to < reach ? [ellipsis] : [])];
}
