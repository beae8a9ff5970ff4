import { pairs } from './plan/pairs.ts';
import { years } from './plan/side.ts';
import type { ReportData } from './report-data.ts';

/** A page of a report that may have nothing to show. */
export type Holding = 'plan' | 'indicators' | 'ranks' | 'gaps' | 'checks';

const HOLDS: Record<Holding, (data: ReportData) => boolean> = {
  plan: (data) => pairs(data).length > 0,
  indicators: ({ indicators }) => indicators.length > 0,
  ranks: ({ indicators }) =>
    indicators.some(({ observations }) => observations.some(({ measure }) => measure === 'rank')),
  gaps: (data) => years(data) !== null && data.indicators.length > 0,
  checks: ({ catalogue }) => catalogue.checks.length > 0,
};

/** Whether a report has what a page of it is about; where it has not, the page says so and nothing leads to it. */
export const holds = (data: ReportData, what: Holding): boolean => HOLDS[what](data);

/** What such a page says instead. */
export const NOTHING: Record<Holding, string> = {
  plan: '这份报告里没有哪一项指标既有上年的结果，又有下年的目标，无从并排。',
  indicators: '这份报告里没有记录到数字。',
  ranks: '这份报告没有说到位次。',
  gaps: '这份报告没有可以对照的结果与目标。',
  checks: '这份报告还没有编入核算的算式。',
};
