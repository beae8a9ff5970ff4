/** What the marks of figures mean, at the foot of every page: 实绩已完成, 预计报告写作时的预计 … */
export const LEGEND = {
  actual: '已完成',
  estimate: '报告写作时的预计',
  /** the year is null where the report names none, or the page is about several */
  target: (planYear: number | null): string =>
    planYear === null ? '报告要达到的' : `${planYear} 年要达到`,
  derived: '编者由原文各数算出',
};

/** The fourth mark, beside the three of status-words.ts. */
export const DERIVED = '推算';
