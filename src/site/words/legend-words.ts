/** What the marks of figures mean, at the foot of every page: 实绩 原文未标“预计”的上年数, 预计 原文标明“预计”的数 … */
export const LEGEND = {
  actual: '原文未标“预计”的上年数',
  estimate: '原文标明“预计”的数',
  /** the year is null where the report names none, or the page is about several */
  target: (planYear: number | null): string =>
    planYear === null ? '原文提出要达到的数' : `${planYear}年预期达到的数`,
  derived: '编者根据原文数字算得',
};

/** The fourth mark, beside the three of status-words.ts. */
export const DERIVED = '推算';
