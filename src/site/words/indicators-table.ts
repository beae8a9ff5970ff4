/** What the page of all indicators (全部指标) says. */
export const INDICATORS = {
  name: '全部指标',
  title: (count: number): string => `指标：${count} 项`,
  /** @param indicators how many; `figures` the places in the text where they stand */
  description: (indicators: number, figures: number): string =>
    `报告的全部数字：${indicators} 项指标，${figures} 处，每处带限定、性质和原句。`,
  where: '指标',
  lede: (indicators: number, figures: number): string =>
    `${indicators} 项指标，${figures} 处数字。次序从原文的先后；按数排序时，单位相同的排在一起。`,
  filter: '筛选指标',
  sorts: {
    name: '名称',
    yearDown: (year: string): string => `${year}年数，从大到小`,
    yearUp: (year: string): string => `${year}年数，从小到大`,
  },
} as const;
