import { pairs } from '../plan/pairs.ts';
import { years } from '../plan/plan-side.ts';
import type { ReportData } from '../report/report-data.ts';

/** A page of a report that may have nothing to show. */
export type Holding = 'plan' | 'indicators' | 'ranks' | 'gaps' | 'checks';

const HOLDS: Record<Holding, (data: ReportData) => boolean> = {
  plan: (data) => pairs(data).length > 0,
  indicators: ({ indicators }) => indicators.length > 0,
  ranks: ({ report, indicators }) =>
    report.placings.length > 0 ||
    indicators.some(({ observations }) => observations.some(({ measure }) => measure === 'rank')),
  gaps: (data) => years(data) !== null && data.indicators.length > 0,
  checks: ({ catalogue }) => catalogue.checks.length > 0,
};

/** Whether a report has what a page of it is about; where it has not, the page says so and nothing leads to it. */
export const holds = (data: ReportData, what: Holding): boolean => HOLDS[what](data);
