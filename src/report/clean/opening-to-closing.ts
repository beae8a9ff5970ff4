import type { Span } from '../../model/span.ts';

/** An opening and its closing further apart than this belong to different things: one of them has lost its other. */
const LONGEST = 20_000;

/**
 * Stretches from each opening to the closing after it, both included. Closings are found once, so that a text full of
 * openings that nothing closes takes no more time than another.
 */
export function paired(text: string, opening: RegExp, closing: RegExp): Span[] {
  const ends = [...text.matchAll(closing)].map((match) => match.index + match[0].length);
  const found: Span[] = [];
  let next = 0;
  for (const { index: start } of text.matchAll(opening)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    while ((ends[next] ?? Infinity) <= start) next += 1;
    const end = ends[next];
    if (end === undefined) break;
    if (end - start <= LONGEST) found.push({ start, end });
  }
  return found;
}
