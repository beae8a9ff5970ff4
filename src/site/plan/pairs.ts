import type { ReportData } from '../report-data.ts';
import { placeOf, resultSide, targetSide, years, type Side } from './side.ts';
import { saidInWords } from './words.ts';

/** A result and a goal that the reader may hold side by side. */
export interface Pair {
  result: Side;
  target: Side;
  /** why a pair of two related indicators is not one of a single thing; absent for one indicator */
  reason?: string;
}

/** A result with a number can be compared; a mere rank or standing can not. */
const hasFigure = (side: Side): boolean => Boolean(side.level ?? side.growth);

/**
 * All pairs of a report: each indicator with a figure in the year of results and a goal for the year of
 * the plan, in figures or in words alone; then the two sides of a link that the catalogue marks as
 * differing in scope or kind, one with a figure, the other with a goal, with its reason. In the order of
 * the goals in the text.
 */
export function pairs(data: ReportData): Pair[] {
  const year = years(data);
  if (!year) return [];
  const results = new Map<string, Side>();
  const targets = new Map<string, Side>();
  const goals = saidInWords(data, 'goal');
  for (const indicator of data.indicators) {
    const words = goals.get(indicator.id);
    const result = resultSide(indicator, year.result);
    const target =
      targetSide(indicator, year.plan) ?? (words ? { indicator, words, all: [] } : null);
    if (result && hasFigure(result)) results.set(indicator.id, result);
    if (target) targets.set(indicator.id, target);
  }
  const same = [...targets].flatMap(([id, target]) => {
    const result = results.get(id);
    return result ? [{ result, target }] : [];
  });
  return [...same, ...related(data, results, targets)].sort(
    (a, b) => placeOf(a.target) - placeOf(b.target) || placeOf(a.result) - placeOf(b.result),
  );
}

function related(data: ReportData, results: Map<string, Side>, targets: Map<string, Side>): Pair[] {
  const links = data.catalogue.entries.flatMap((entry) =>
    entry.related
      .filter(({ differs }) => differs)
      .flatMap(({ id, reason }) => [
        { from: entry.id, to: id, reason },
        { from: id, to: entry.id, reason },
      ]),
  );
  return links.flatMap(({ from, to, reason }) => {
    const result = results.get(from);
    const target = targets.get(to);
    const known = targets.has(from) && results.has(to);
    return result && target && !known ? [{ result, target, reason }] : [];
  });
}
