import { numberWords } from './number-words.ts';
import type { YearsCompared } from './years-compared.ts';

/** What the front tells of the plan: what was reached, what is aimed at, and where the two part. */

/** The three boxes at the top. */
export const STORY = {
  label: '要点',
  /** @param year null where the report names none */
  resultsTitle: (year: number | null, status: string): string =>
    `${year === null ? '所报告的年份' : `${year} 年`}，${status}`,
  /** @param year null where the report names none */
  goalsTitle: (year: number | null, status: string): string =>
    `${year === null ? '所计划的年份' : `${year} 年`}，${status}`,
  goalsNote: (indicators: number): string => `主要预期目标在一句话里，说到 ${indicators} 项指标。`,
  /** 位次第一：, the names, each a link, 。, and a link to the page of all ranks */
  firsts: { before: '位次第一：', between: '、', after: '。', all: '全部位次' },
  widestTitle: '推算，主要目标中相差最大',
  widestNote: (formula: string, note: string): string => `${formula}。${note}`,
} as const;

/** The table of headline goals beside the results of the year before. */
export const GOALS = {
  title: (count: number): string => `主要预期目标，${count} 项有上年结果`,
  label: '主要预期目标与上年结果',
  noLevel: '总量未给',
  noGrowth: '增长未给',
  /** @param from least change the bars are drawn to, in percent; `to` the greatest */
  note: (from: number, to: number, years: YearsCompared): string =>
    `变化以百分比计，各行同轴，自 ${numberWords(from)} 至 ${numberWords(to)}，竖线为零：` +
    `上条为 ${years.result} 年增速，下条为 ${years.plan} 年目标；点框为推算。`,
  allPairs: (count: number): string => `全部 ${count} 项对照`,
  allIndicators: '全部指标',
} as const;

/** The list of states, each with the pairs that are in it. */
export const PARTINGS = {
  title: '两年在哪里分开',
  between: '、',
  allOfState: (count: number): string => `全部 ${count} 项`,
  oneHalf: '只有一半',
  oneHalfCounts: (results: number, goals: number): string =>
    `${results} 项有结果无目标，${goals} 项有目标无基数`,
  note: '状态只比数字高低，不作评价；上限、下限见逐项对照。每类先列相差最大的。',
} as const;
