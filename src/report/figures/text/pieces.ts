import type { Span } from '../../../model/span.ts';

/**
 * Longest stretch that is read at once, four times the longest sentence met in the genre (444 characters). The grammar
 * looks back and forth within it, so a text without full stops would otherwise take time with the square of its length.
 */
const LONGEST = 1800;

/** Where a long sentence may be cut: after a clause, no earlier than half-way. */
const CLAUSE_END = /[;；。，,、\n](?=[^;；。，,、\n]*$)/;

/** A span as it is, or, where no person wrote it as one sentence, in pieces cut at clauses; joined, they give the span. */
export function pieces(raw: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const half = from + LONGEST / 2;
    const clause = CLAUSE_END.exec(raw.slice(half, from + LONGEST));
    const to = clause ? half + clause.index + 1 : from + LONGEST;
    found.push({ start: from, end: to });
    from = to;
  }
  return [...found, { start: from, end }];
}
