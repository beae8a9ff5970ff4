/** What a page that every report has once is called, and what leads to it. */
export interface ReportPageWords {
  /** its heading */
  title: string;
  /** in the 书眉: the kind of page, then what it shows */
  lead: string;
  name: string;
  /** its link in the masthead; left out, it has none there */
  masthead?: string;
  /** its link at the foot; left out, it has none there */
  foot?: string;
  /** what it says where the report has nothing of what the page is about */
  nothing?: string;
}

export const REPORT_PAGE_WORDS = {
  full: { title: '全文', lead: '全文', name: '全文一页', foot: '全文一页' },
  plan: {
    title: '计划对照',
    lead: '计划对照',
    name: '结果与目标',
    masthead: '计划对照',
    nothing: '这份报告没有既有上年结果、又有下年目标的指标，无法对照。',
  },
  indicators: {
    title: '全部指标',
    lead: '指标',
    name: '全部指标',
    masthead: '指标',
    nothing: '这份报告中没有数据。',
  },
  ranks: {
    title: '位次',
    lead: '位次',
    name: '全省、全国、国内的位次',
    foot: '位次',
    nothing: '这份报告没有给出位次。',
  },
  gaps: {
    title: '只见于一个部分的指标',
    lead: '对照',
    name: '只见于一个部分的指标',
    foot: '只见于一个部分',
    nothing: '这份报告没有可供对照的结果与目标。',
  },
  checks: {
    title: '数字核对',
    lead: '数字核对',
    name: '原文各数之间的算术关系',
    foot: '数字核对',
    nothing: '这份报告尚未编入核对的算式。',
  },
  about: {
    title: '出处、方法与数据',
    lead: '关于',
    name: '出处、方法与数据',
    masthead: '关于',
    foot: '出处与数据',
  },
} satisfies Record<string, ReportPageWords>;
