import type { YearsCompared } from './table-words.ts';

/** What the page of what stands in one half only says. */
export const GAPS = {
  description:
    '只有结果、没有目标的指标，只有目标、没有上年数的指标，以及只给出总量、没有给出增速的主要指标。',
  /** the paragraph below the heading, which ends in a link to the page of pairs */
  lede: {
    before: (results: number, goals: number, { result, plan }: YearsCompared): string =>
      `${results}项只有${result}年的结果，未列${plan}年目标；` +
      `${goals}项只有${plan}年的目标，未列${result}年数据。相关工作可能另有表述；原文没有说明原因，本站不作推测。两个部分都有的，见`,
    plan: '计划对照',
    after: '。',
  },
} as const;

/** How indicators are counted; the two kinds of results are set in bold. */
export const GAPS_METHOD = {
  title: '统计方法',
  before:
    '同一指标只计一次，不论原文提及几次。只有位次或文字表述的结果不计；只有文字表述的目标计入。' +
    '另一部分用文字表述同一指标的，或所指口径不同的，列在计划对照中，不计入本页。' +
    '没有目标的结果分为两类：金额、比率、面积、长度、重量，以及带增速或位次的，是',
  measured: '数值类',
  between: '；其余只计个数或人数的，是',
  counted: '计数类',
  after: '。',
} as const;

/** The lists of the page: title, name for screen readers, and what a reader must know of how it was made. */
export const GAP_LISTS = {
  measured: {
    title: (plan: string): string => `未列${plan}年目标：数值类`,
    label: '未列目标的数值类指标',
  },
  counted: {
    title: (plan: string): string => `未列${plan}年目标：计数类`,
    label: '未列目标的计数类指标',
  },
  noBase: {
    title: (result: string): string => `有目标，未列${result}年数据`,
    label: '未列上年数据的目标',
  },
  noGrowth: {
    title: '只给出总量、未给出增速的主要指标',
    label: '未给出增速的总量',
    note: (result: string): string =>
      `仅统计${result}年主要指标所在的一句；增速只有文字表述的也列入。`,
  },
} as const;
