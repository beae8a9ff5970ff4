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
