import type { Comparability } from '../../model/comparability.ts';
import type { Demand, Limit, PlanState } from '../../model/plan.ts';
import { oncePerReport } from '../report/once-per-report.ts';
import type { ReportData } from '../report/report-data.ts';
import { compare, type Comparison } from './compare-pair.ts';
import { growthInStep } from './implied-pace.ts';
import { demandOf, limitOf } from './goal-limit.ts';
import { planNotes, type PlanNote } from './plan-note.ts';
import { pairs, type Pair } from './pairs.ts';

/** A row of the plan: a pair with what arithmetic says of it. */
export interface PlanRow extends Pair, Comparison {
  indicator: string;
  name: string;
  limit?: Limit;
  demand?: Demand;
  notes: PlanNote[];
}

/** The state of a pair that is not of one thing, or of which the text does not say so. */
const APART: Record<Exclude<Comparability, 'same'>, PlanState> = {
  scope: 'not-comparable',
  kind: 'not-comparable',
  unsaid: 'unsaid',
};

/** Every indicator with both a result in the year of results and a goal for the plan's, in text order of the goals. */
export const planRows = oncePerReport((data): readonly PlanRow[] =>
  pairs(data).map((pair) => planRow(data, pair)),
);

function planRow(data: ReportData, pair: Pair): PlanRow {
  const { result, target, comparability } = pair;
  const inStep = growthInStep(data, target);
  const comparison: Comparison =
    comparability === 'same'
      ? compare(result, target, data.catalogue.units, inStep?.pace ?? null)
      : { state: APART[comparability] };
  const entry = data.catalogue.entries.find(({ id }) => id === result.indicator.id);
  const limit = limitOf(target);
  const demand = demandOf(comparison, entry?.direction);
  return {
    ...pair,
    ...comparison,
    indicator: result.indicator.id,
    name: result.indicator.name,
    notes: planNotes(data, pair, comparison, inStep),
    ...(limit ? { limit } : {}),
    ...(demand ? { demand } : {}),
  };
}
