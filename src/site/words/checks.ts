import { nameCounts } from './name-counts.ts';

/** What the page of the arithmetic between the report's numbers (核算) says. */
export const CHECKS = {
  name: '核算',
  title: '核算：原文各数之间的算术',
  description: '报告里彼此相关的数，由本站每次构建时重新计算：相符、推算或待考。',
  where: '原文各数之间的算术',
  /** @param outcomes each with the number of its checks */
  lede: (count: number, outcomes: readonly { name: string; count: number }[]): string =>
    `共 ${count} 项，都由本站从原文各数重新计算：${nameCounts(outcomes)}。只说数字，不作评价。`,
  note: (words: string): string => `站方注释：${words}`,
  /** before a figure the check stands on: 2020年实绩 */
  witness: (period: string, status: string): string => `${period}年${status}`,
} as const;
