/** Heads of the columns of the site's tables: what is told in a column has one name in every table, filter and order. */
export const HEADS = {
  indicator: '指标',
  year: '年份',
  /** the figure as the report writes it */
  asWritten: '原文',
  /** what kind of statement a figure is: 数值, 增速, 位次 … */
  measure: '内容',
  /** how far it is a fact: 实绩, 预计, 目标 */
  status: '数据性质',
  bound: '数值表述',
  growth: '增速',
  rank: '位次',
  /** the difference a state rests on */
  change: '比较结果',
  state: '状态',
  theme: '主题',
  unit: '单位',
  note: '注',
  impliedLevel: '推算数值',
  /** what the year before must have been, worked out */
  yearBefore: '上年推算',
  /** the sentence a figure stands in */
  source: '出处',
  section: '所在节',
  report: '报告',
  title: '题名',
  date: '日期',
  /** how long a report is */
  extent: '篇幅',
} as const;

/** Head of the column of results: 2020年结果. */
export const resultHead = (year: string): string => `${year}年结果`;

/** Head of the column of goals: 2021年目标. */
export const goalHead = (year: string): string => `${year}年目标`;

/** The two years a report compares, as its observations write them: "2020" and "2021". */
export interface YearsCompared {
  /** the year reported on */
  result: string;
  /** the year planned */
  plan: string;
}

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
