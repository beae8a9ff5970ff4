import type { Demand, Limit } from '../../model/plan.ts';
import type { ReportData } from '../report-data.ts';
import { compare, type Comparison } from './compare.ts';
import { growthInStep } from './in-step.ts';
import { demandOf, limitOf } from './limit.ts';
import { planNotes } from './note.ts';
import { pairs, type Pair } from './pairs.ts';

/** A row of the plan: a pair with what arithmetic says of it. */
export interface PlanRow extends Pair, Comparison {
  indicator: string;
  name: string;
  limit?: Limit;
  demand?: Demand;
  notes: string[];
}

/** Every indicator with both a figure in the year of results and a goal for the plan's, in text order of the goals. */
export const planRows = (data: ReportData): PlanRow[] =>
  pairs(data).map((pair) => planRow(data, pair));

function planRow(data: ReportData, pair: Pair): PlanRow {
  const { result, target, reason } = pair;
  const inStep = growthInStep(data, target);
  const comparison: Comparison = reason
    ? { state: 'not-comparable' }
    : compare(result, target, data.catalogue.units, inStep);
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
