/** What the page of all indicators (全部指标) says. */
export const INDICATORS = {
  title: (count: number): string => `指标：${count}项`,
  /** @param indicators how many; `observations` what the report says of them; `places` where in the text it says so */
  description: (indicators: number, observations: number, places: number): string =>
    `报告的全部数据：${indicators}项指标，${observations}条数据，出自原文${places}处，每条都带数值表述、状态和原句。`,
  lede: (indicators: number, observations: number, places: number): string =>
    `${indicators}项指标，${observations}条数据，出自原文${places}处（一处可以说到几项指标）。按原文先后排列；按数值排序时，单位相同的排在一起。`,
  filter: '筛选指标',
  sorts: {
    name: '名称',
    yearDown: (year: string): string => `${year}年数值，从大到小`,
    yearUp: (year: string): string => `${year}年数值，从小到大`,
  },
} as const;
