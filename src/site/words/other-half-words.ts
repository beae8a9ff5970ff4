/** 另一部分的相应内容: a section beside what answers it in the other half of the report. */
export const OTHER_HALF = {
  heading: '另一部分的相应内容',
  /** unfolds the counterparts of each topic */
  topics: '逐小节对读',
  /** names the two tables, for screen readers */
  both: '两个部分都列出的指标',
  alone: '只有本部分列出的指标',
};

/** Unfolds the indicators that the other half is silent on; the rest, where it speaks of some. */
export const unanswered = (count: number, some: boolean): string =>
  `${some ? '其余' : ''}${count}项，另一部分未列数据或目标`;

/** Heads of the tables; those of the two halves with the year each is about, where the report names it. */
export const HALF_HEADS = {
  indicator: '指标',
  here: (year: number | null): string => `${year === null ? '' : `${year}年`}（本节）`,
  there: (year: number | null): string => `${year === null ? '' : `${year}年`}（另一部分）`,
  reference: '出处',
  state: '状态',
};

/** Why the site sets two places beside each other: its own word, not the report's. */
export const reasonGiven = (reason: string): string => `编者注：${reason}`;
