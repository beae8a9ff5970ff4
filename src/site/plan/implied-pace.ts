import type { Indicator } from '../../model/indicator.ts';
import type { ReportData } from '../report/report-data.ts';
import { measured, type Measured } from '../derive/values.ts';
import { targetSide, years, type Side } from './plan-side.ts';

/** The growth that a goal in step with another implies, in %, and whose growth that is. */
export interface InStep {
  pace: Measured;
  with: Indicator;
}

/** Of a goal “与经济增长同步” the growth target of what it follows; null for any other goal, and where that has no such target. */
export function growthInStep(data: ReportData, target: Side): InStep | null {
  const followed = target.qualitative?.follows?.indicator;
  const year = years(data);
  const other = data.indicators.find(({ id }) => id === followed);
  if (!year || !other) return null;
  const pace = measured(targetSide(other, year.plan)?.growth);
  return pace?.unit === '%' ? { pace, with: other } : null;
}
