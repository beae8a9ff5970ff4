import type { Comparability } from '../../model/comparability.ts';
import { oncePerReport } from '../report/once-per-report.ts';
import type { ReportData } from '../report/report-data.ts';
import { comparabilityOf } from './compared-wordings.ts';
import { placeOf, resultSide, targetSide, years, type Side } from './plan-side.ts';
import { saidInWords } from './said-in-words.ts';

/** A result and a goal that the reader may hold side by side. */
export interface Pair {
  result: Side;
  target: Side;
  comparability: Comparability;
  /** why the two do not compare, or what to mind where they do; may be empty */
  note: string;
}

/** A result with a number, or with words for one, can stand beside a goal; a mere rank can not. */
const hasFigure = ({ level, growth, words }: Side): boolean => Boolean(level ?? growth ?? words);

/**
 * All pairs of a report: each indicator with a result of the year of results and a goal for the year of the plan, in figures or
 * in words alone; then the two sides of a link that the catalogue marks as differing in scope or kind, one with a result, the
 * other with a goal, with its reason. In the order of the goals in the text.
 */
export const pairs = oncePerReport((data): readonly Pair[] => {
  const year = years(data);
  if (!year) return [];
  const results = new Map<string, Side>();
  const targets = new Map<string, Side>();
  const [reached, goals] = [saidInWords(data, 'result'), saidInWords(data, 'goal')];
  for (const indicator of data.indicators) {
    const spoken = (words: Side['words']): Side | null =>
      words ? { indicator, words, all: [] } : null;
    const result = resultSide(indicator, year.result) ?? spoken(reached.get(indicator.id));
    const target = targetSide(indicator, year.plan) ?? spoken(goals.get(indicator.id));
    if (result && (hasFigure(result) || (result.qualitative && target)))
      results.set(indicator.id, result);
    if (target) targets.set(indicator.id, target);
  }
  const same = [...targets].flatMap(([id, target]) => {
    const result = results.get(id);
    return result ? [{ result, target, ...comparabilityOf(data, result, target) }] : [];
  });
  return [...same, ...related(data, results, targets)].sort(
    (a, b) => placeOf(a.target) - placeOf(b.target) || placeOf(a.result) - placeOf(b.result),
  );
});

function related(data: ReportData, results: Map<string, Side>, targets: Map<string, Side>): Pair[] {
  const links = data.catalogue.entries.flatMap((entry) =>
    entry.related.flatMap(({ id, reason, differs }) =>
      differs
        ? [
            { from: entry.id, to: id, reason, differs },
            { from: id, to: entry.id, reason, differs },
          ]
        : [],
    ),
  );
  return links.flatMap(({ from, to, reason, differs }) => {
    const result = results.get(from);
    const target = targets.get(to);
    const known = targets.has(from) && results.has(to);
    return result && target && !known
      ? [{ result, target, comparability: differs, note: reason }]
      : [];
  });
}
