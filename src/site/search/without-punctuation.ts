import type { Folded } from './fold-for-search.ts';

const mark = /\p{P}/u;
const digit = /\d/;
/** Marks that are part of a number where they stand between digits: 158.4, 2021-2035, 1:2, 1/2. */
const joinsDigits = /[.\-:/]/;
/** Marks that belong to the number before them. */
const ofNumber = /[%‰]/;

/**
 * Whether the mark at `at` of a folded text may be left out by a searcher (“八五”普法 is found by 八五普法).
 * % belongs to the number before it; a point or hyphen between digits makes another number when dropped.
 */
function omissible(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (ofNumber.test(unit) || !mark.test(unit)) return false;
  const between = digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at + 1));
  return !(between && joinsDigits.test(unit));
}

/**
 * A folded text without its punctuation, still with the way back to the source.
 * Law: what is a substring of a folded text is, bared, a substring of the bared text.
 */
export function bare(folded: Folded): Folded {
  const out: Folded = { text: '', starts: [], ends: [] };
  for (let at = 0; at < folded.text.length; at += 1) {
    if (omissible(folded.text, at)) continue;
    out.text += folded.text.charAt(at);
    out.starts.push(folded.starts[at] ?? 0);
    out.ends.push(folded.ends[at] ?? 0);
  }
  return out;
}
