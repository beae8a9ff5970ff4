import { nounAfter } from '../clauses/noun-after.ts';
import { isPoints } from '../quantities/quantity.ts';
import type { CountedClause, SplitClause } from './clause.ts';

/** Finds the noun that is counted, where it stands after the number: 45项|重要改革事项. Shares and differences count nothing. */
export function findCountedNoun(clause: SplitClause): CountedClause {
  const { first, yardstick, tail, known } = clause;
  const counts =
    first.kind === 'quantity' &&
    !isPoints(first) &&
    first.unit !== null &&
    first.unit !== '%' &&
    yardstick === null;
  return { ...clause, counted: counts ? nounAfter(tail, known) : null };
}
