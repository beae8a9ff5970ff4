/** What a page of a report says where the report has nothing of what the page is about. */
export const NOTHING_TO_SHOW = {
  plan: '这份报告没有既有上年结果、又有下年目标的指标，无法对照。',
  indicators: '这份报告中没有数据。',
  ranks: '这份报告没有给出位次。',
  gaps: '这份报告没有可供对照的结果与目标。',
  checks: '这份报告尚未编入核对的算式。',
} as const;
