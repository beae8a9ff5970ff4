import type { YearsCompared } from './years-compared.ts';

/** What the page of what stands in one half only (无目标与无基数) says. */
export const GAPS = {
  name: '无目标与无基数',
  description: '报告里有结果没有目标的指标，有目标没有上年数的指标，只给总量没有增长的主要指标。',
  where: '对照',
  /** the paragraph below the heading, which ends in a link to the page of pairs */
  lede: {
    before: (results: number, goals: number, { result, plan }: YearsCompared): string =>
      `只在一半里出现的指标：${results} 项有${result}年的结果，没有${plan}年的目标；` +
      `${goals} 项有目标，没有上年数。报告没有说明原因，本站不作推测。两年都说到的，见`,
    plan: '计划对照',
    after: '。',
  },
} as const;

/** How indicators are counted; the two kinds of results are set in bold. */
export const GAPS_METHOD = {
  title: '算法',
  before:
    '一项指标算一次，不论原文说几次。只有位次、没有数的不算。' +
    '目标只有文字的（“大幅提升”），或目标所说范围不同的（“全部”与“重点”），算有目标，列在计划对照里。' +
    '没有目标的结果分两类：金额、比率、面积、长度、重量，以及带增速或位次的，是',
  measured: '度量',
  between: '；其余只数个数或人数的，是',
  counted: '计数',
  after: '。',
} as const;

/** The lists of the page: title, name for screen readers, and what a reader must know of how it was made. */
export const GAP_LISTS = {
  measured: {
    title: (plan: string): string => `没有${plan}年目标的度量`,
    label: '没有目标的度量',
  },
  counted: {
    title: (plan: string): string => `没有${plan}年目标的计数`,
    label: '没有目标的计数',
  },
  noBase: {
    title: (result: string): string => `有目标，没有${result}年的数`,
    label: '没有上年数的目标',
    note: (count: number, result: string): string =>
      `其中 ${count} 项，${result}年只有文字，没有数。`,
    /** heads the column of what the report says in words */
    spoken: (result: string): string => `${result} 只有文字`,
  },
  noGrowth: {
    title: '主要指标只给总量，没有给增速的数',
    label: '没有增速的总量',
    note: (result: string): string =>
      `只看${result}年主要指标的那一句；增速只说“高于全省平均水平”的也算。`,
  },
} as const;
