import type { Indicator } from '../model/indicator.ts';
import type { ReportData } from './report-data.ts';
import { headline } from './headline.ts';
import { pairs } from './plan/pairs.ts';
import { resultSide, targetSide, years, type Side } from './plan/side.ts';

/** What a reader can't see in the text: what stands alone in one half, and what is left out of the headline. */
export interface Gaps {
  /** a figure for the year of results, no goal for the plan's */
  noGoal: Side[];
  /** a goal, no figure of the year before to start from */
  noBase: Side[];
  /** in the sentence of headline results: a level without its growth in number */
  noGrowth: Side[];
}

/** The gaps of a report; pairs of related indicators count as having their other half. */
export function gaps(data: ReportData): Gaps {
  const year = years(data);
  if (!year) return { noGoal: [], noBase: [], noGrowth: [] };
  const paired = new Set(
    pairs(data).flatMap(({ result, target }) => [result.indicator.id, target.indicator.id]),
  );
  const alone = data.indicators.filter(({ id }) => !paired.has(id));
  const sides = (from: readonly Indicator[], make: typeof resultSide, of: string): Side[] =>
    from.flatMap((indicator) => make(indicator, of) ?? []).sort(byPlace);
  const results = sides(alone, resultSide, year.result).filter(
    ({ level, growth }) => level ?? growth,
  );
  const top = headline(data, 'results');
  const headlines = data.indicators.filter(({ id }) => top?.indicators.includes(id));
  return {
    noGoal: results,
    noBase: sides(alone, targetSide, year.plan),
    noGrowth: sides(headlines, resultSide, year.result).filter(
      ({ level, growth }) => level && !growth,
    ),
  };
}

const byPlace = (a: Side, b: Side): number =>
  (a.all[0]?.source.start ?? 0) - (b.all[0]?.source.start ?? 0);
