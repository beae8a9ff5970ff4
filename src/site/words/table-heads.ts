/** Heads of the columns of the site's tables: what is told in a column has one name in every table, filter and order. */
export const HEADS = {
  indicator: '指标',
  year: '年',
  /** the figure as the report writes it */
  asWritten: '原文',
  /** what kind of statement a figure is: 水平, 增长, 位次 … */
  measure: '所述',
  /** how far it is a fact: 实绩, 预计, 目标 */
  status: '性质',
  bound: '限定',
  growth: '增长',
  rank: '位次',
  change: '变化',
  state: '状态',
  demand: '要求',
  theme: '主题',
  note: '注',
  impliedLevel: '推算水平',
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

/** Head of the column of results: 2020 结果. */
export const resultHead = (year: string): string => `${year} 结果`;

/** Head of the column of goals: 2021 目标. */
export const goalHead = (year: string): string => `${year} 目标`;
