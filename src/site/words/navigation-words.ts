/** Links to the pages of a report. */

/** In the masthead. */
export const MASTHEAD = {
  front: '首页',
  text: '正文',
  plan: '计划对照',
  indicators: '指标',
  about: '关于',
  search: '检索',
} as const;

/** At the foot: the pages that the masthead does not name, and the last of them by its whole name. */
export const FURTHER = {
  full: '全文一页',
  ranks: '位次',
  gaps: '只见于一个部分',
  checks: '数字核对',
  about: '出处与数据',
} as const;
