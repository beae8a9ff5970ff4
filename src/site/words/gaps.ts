import type { YearsCompared } from './years-compared.ts';

/** What the page of what stands in one half only says. */
export const GAPS = {
  name: '只见于一个部分的指标',
  description:
    '只有结果、没有目标的指标，只有目标、没有上年数的指标，以及只给出总量、没有给出增速的主要指标。',
  where: '对照',
  /** the paragraph below the heading, which ends in a link to the page of pairs */
  lede: {
    before: (results: number, goals: number, { result, plan }: YearsCompared): string =>
      `${results}项只有${result}年的结果，${plan}年部分未提及；` +
      `${goals}项只有${plan}年的目标，${result}年部分未提及。原文没有说明原因，本站不作推测。两个部分都有的，见`,
    plan: '计划对照',
    after: '。',
  },
} as const;

/** How indicators are counted; the two kinds of results are set in bold. */
export const GAPS_METHOD = {
  title: '统计方法',
  before:
    '同一指标只计一次，不论原文提及几次。只有位次或文字表述、没有数字的不计。' +
    '另一部分用文字表述的，或所指口径不同的，都算提及，列在计划对照里，不计入本页。' +
    '没有目标的结果分为两类：金额、比率、面积、长度、重量，以及带增速或位次的，是',
  measured: '度量',
  between: '；其余只计个数或人数的，是',
  counted: '计数',
  after: '。',
} as const;

/** The lists of the page: title, name for screen readers, and what a reader must know of how it was made. */
export const GAP_LISTS = {
  measured: {
    title: (plan: string): string => `${plan}年未提及目标的度量`,
    label: '未提及目标的度量',
  },
  counted: {
    title: (plan: string): string => `${plan}年未提及目标的计数`,
    label: '未提及目标的计数',
  },
  noBase: {
    title: (result: string): string => `有目标，${result}年未提及`,
    label: '未提及上年数的目标',
  },
  noGrowth: {
    title: '只给出总量、未给出增速的主要指标',
    label: '未给出增速的总量',
    note: (result: string): string =>
      `仅统计${result}年主要指标所在的一句；增速只有文字表述的也列入。`,
  },
} as const;
