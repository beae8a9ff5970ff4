import type { Lead } from '../clauses/read-lead.ts';
import type { Figure } from '../quantities/quantity.ts';
import type { Reading } from './measure-of.ts';

/**
 * Whether a subject that joins several is split: several figures, a rate, a change, a rank or a goal belong to each of
 * them, an amount only when the text says 均 or 分别.
 */
export function isShared(reading: Reading, figures: readonly Figure[], lead: Lead): boolean {
  const [first] = figures;
  return (
    figures.length > 1 ||
    reading.measure !== 'level' ||
    (first?.kind === 'quantity' && first.unit === '%') ||
    lead.adverbs.some((word) => /分别|均|各|都|双双/.test(word))
  );
}

/** Pairs owners with figures: one each in order, or all owners with the one figure, or the one owner with all. */
export function pairOwners(
  names: readonly string[],
  figures: readonly Figure[],
): [string, Figure][] {
  const [only] = figures;
  if (figures.length === 1 && only !== undefined) return names.map((name) => [name, only]);
  return figures.map((figure, index) => [names[Math.min(index, names.length - 1)] ?? '', figure]);
}
