import { namesYardstick, yardstickIn } from '../clauses/yardstick.ts';
import type { Yardstick } from '../clauses/yardstick.ts';
import { isPoints } from '../quantities/quantity.ts';
import type { Figure } from '../quantities/quantity.ts';
import type { ComparedClause, HeardClause } from './clause.ts';

/** Finds the yardstick that the lead ends with: 低于考核目标|1.8个百分点. */
export const findYardstick = (clause: HeardClause): ComparedClause => ({
  ...clause,
  yardstick: yardstickOf(clause.words, clause.first),
});

/** The yardstick; null where none is named, or where neither the unit nor the words say that a difference is meant. */
function yardstickOf(words: string, figure: Figure): Yardstick | null {
  if (figure.kind !== 'quantity') return null;
  const found = yardstickIn(words);
  return found !== null && (isPoints(figure) || namesYardstick.test(words.slice(found.at)))
    ? found
    : null;
}
