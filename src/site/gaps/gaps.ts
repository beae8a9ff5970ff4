import type { Indicator } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import type { ReportData } from '../report/report-data.ts';
import { counts } from '../figure/is-count.ts';
import { headline } from '../report/headline.ts';
import { isSilent, saidOfHalf, type Half } from '../silence/said-of-half.ts';
import { placeOf, resultSide, targetSide, years, type Side } from '../plan/plan-side.ts';

/** What a reader can't see in the text: what stands alone in one half, and what is left out of the headline. */
export interface Gaps {
  /** a figure for the year of results that measures something, nothing said of the plan's */
  measured: Side[];
  /** the same where only things or people are counted: 11个工作组 */
  counted: Side[];
  /** a goal, nothing said of the year before to start from */
  noBase: Side[];
  /** in the sentence of headline results: a level without its growth in number */
  noGrowth: Side[];
}

/** The gaps of a report, in text order; only what the other half is silent about, in figures, in words and in another scope. */
export function gaps(data: ReportData): Gaps {
  const year = years(data);
  if (!year) return { measured: [], counted: [], noBase: [], noGrowth: [] };
  const silentIn = (half: Half) => (indicator: Indicator) =>
    isSilent(saidOfHalf(data, indicator, half));
  const sides = (from: readonly Indicator[], make: typeof resultSide, of: string): Side[] =>
    from.flatMap((indicator) => make(indicator, of) ?? []).sort((a, b) => placeOf(a) - placeOf(b));
  const noGoal = sides(data.indicators.filter(silentIn('goal')), resultSide, year.result).filter(
    ({ level, growth }) => level ?? growth,
  );
  const top = headline(data, 'results');
  const headlines = data.indicators.filter(({ id }) => top?.indicators.includes(id));
  return {
    measured: noGoal.filter((side) => measures(side, data.catalogue.units)),
    counted: noGoal.filter((side) => !measures(side, data.catalogue.units)),
    noBase: sides(data.indicators.filter(silentIn('result')), targetSide, year.plan),
    noGrowth: sides(headlines, resultSide, year.result).filter(
      ({ level, growth }) => level && !growth,
    ),
  };
}

/**
 * Whether a result measures (money, rates, areas, weights, anything given with growth or rank) or only
 * counts; a unit the model does not know counts.
 */
function measures({ level, growth, rank }: Side, units: readonly Unit[]): boolean {
  if (growth ?? rank) return true;
  return !counts(level, units);
}
