import type { Indicator } from '../../model/indicator.ts';
import type { Measure, Observation } from '../../model/observation.ts';
import type { ReportData } from '../report/report-data.ts';
import type { SaidInWords } from './said-in-words.ts';

/** What one half of a report says of an indicator: of each measure its first statement. */
export interface Side {
  indicator: Indicator;
  level?: Observation;
  growth?: Observation;
  rank?: Observation;
  qualitative?: Observation;
  /** what the report says in words alone, where this side has no figure */
  words?: SaidInWords;
  /** every observation of this side, text order */
  all: Observation[];
}

/** The years a report compares, as observations write them; null where the report names none. */
export function years(data: ReportData): { result: string; plan: string } | null {
  const { executionYear, planYear } = data.report;
  return executionYear && planYear
    ? { result: String(executionYear), plan: String(planYear) }
    : null;
}

function side(indicator: Indicator, all: Observation[]): Side | null {
  const first = (measure: Measure): Observation | undefined =>
    all.find((observation) => observation.measure === measure);
  if (all.length === 0) return null;
  const result: Side = { indicator, all };
  for (const measure of ['level', 'growth', 'rank', 'qualitative'] as const) {
    const observation = first(measure);
    if (observation) result[measure] = observation;
  }
  return result;
}

const byPlace = (a: Observation, b: Observation): number => a.source.start - b.source.start;

/** What the report gives as reached (or expected to be) in the year: actual and estimate. */
export function resultSide(indicator: Indicator, year: string): Side | null {
  const reached = indicator.observations.filter(
    ({ period, status }) => period === year && status !== 'target',
  );
  return side(indicator, reached.sort(byPlace));
}

/** What it sets for the year. */
export function targetSide(indicator: Indicator, year: string): Side | null {
  const set = indicator.observations.filter(
    ({ period, status }) => period === year && status === 'target',
  );
  return side(indicator, set.sort(byPlace));
}

/** Where a side first stands in the source; sides are listed by it. */
export const placeOf = ({ all, words }: Side): number =>
  Math.min(...all.map(({ source }) => source.start), words?.start ?? Infinity);

/** The sections a side stands in, text order. */
export const sectionsOf = ({ all, words }: Side): string[] => [
  ...new Set([...all.map(({ source }) => source.section), ...(words ? [words.section] : [])]),
];

/** The figure that stands for a side: its level, else its growth, else what it says in words. */
export const figureOf = (side: Side): Observation | undefined =>
  side.level ?? side.growth ?? side.qualitative;
