/** What a page of a report says where the report has nothing of what the page is about. */
export const NOTHING_TO_SHOW = {
  plan: '这份报告里没有哪一项指标既有上年的结果，又有下年的目标，无从并排。',
  indicators: '这份报告里没有记录到数字。',
  ranks: '这份报告没有说到位次。',
  gaps: '这份报告没有可以对照的结果与目标。',
  checks: '这份报告还没有编入核算的算式。',
} as const;
