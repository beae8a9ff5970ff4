import { nameCounts } from './name-counts-words.ts';

/** What the page of the arithmetic between the report's numbers (数字核对) says. */
export const CHECKS = {
  title: '数字核对：原文各数之间的算术关系',
  description: '报告中彼此相关的数，由本站每次生成网页时重新计算，分为相符、推算、存疑。',
  /** @param outcomes each with the number of its checks */
  lede: (count: number, outcomes: readonly { name: string; count: number }[]): string =>
    `共${count}项，均由本站根据原文数字重新计算：${nameCounts(outcomes)}。只核对数字，不作评价。`,
  note: (words: string): string => `编者注：${words}`,
  /** before a figure the check stands on: 2020年实绩 */
  witness: (period: string, status: string): string => `${period}年${status}`,
} as const;
