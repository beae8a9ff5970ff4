import type { Figure, Quantity } from '../quantities/quantity.ts';
import { boundsAfter, boundsBefore } from '../quantities/bound-words.ts';

const isQuantity = (figure: Figure): figure is Quantity => figure.kind === 'quantity';

/**
 * In a list after 分别 a bound said once holds for all: 分别增长5%、6.5%左右, 分别超过2%、5%. It stands after the last
 * figure or before the first; a list in which others have a bound of their own shares nothing.
 */
export function shareBounds(text: string, figures: readonly Figure[]): Figure[] {
  const quantities = figures.filter(isQuantity);
  const first = quantities[0];
  const last = quantities.at(-1);
  if (first === undefined || last === undefined || quantities.length < 2) return [...figures];
  const bounded = quantities.filter(({ bound }) => bound !== 'exact');
  const [only] = bounded;
  if (bounded.length !== 1 || only === undefined) return [...figures];
  const words = text.slice(only.start, only.end);
  const shared =
    (only === last && boundsAfter.some(([word]) => words.endsWith(word))) ||
    (only === first && boundsBefore.some(([word]) => words.startsWith(word)));
  return shared
    ? figures.map((figure) => (isQuantity(figure) ? { ...figure, bound: only.bound } : figure))
    : [...figures];
}
