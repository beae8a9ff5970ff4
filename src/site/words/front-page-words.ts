import { numberWords } from './number-words.ts';
import type { YearsCompared } from './table-words.ts';

/** Words of a report's front as a page: its description for search engines, its place, its search field. */
export const FRONT = {
  description: (title: string): string => `${title}：逐句可引用，逐数可核对，两年对照。`,
  place: '首页',
  extent: '全报告',
  /** for screen readers */
  search: '在报告中检索',
};

/** What the front (首页) of a report says, from its cover to its contents. */

/** The cover: name of the region, and what stands before each line below the title. */
export const COVER = {
  label: '题名',
  submitter: '提交',
  meeting: '会议',
  date: '日期',
  source: '原文',
} as const;

/** Title of the list of all sections. */
export const CONTENTS_TITLE = '目录';

/** The list of reports at the door of a site that has several. */
export const REPORT_LIST = {
  title: (count: number): string => `本站有${count}份报告`,
  label: '报告',
  extent: (sections: number, indicators: number): string => `${sections}节，${indicators}项指标`,
  /** beside the report whose front is shown below the list */
  shown: '以下为此报告',
} as const;

/** What the front tells of the plan: what was reached, what is aimed at, and where the two part. */

/** The three boxes at the top. */
export const STORY = {
  label: '要点',
  /** @param year null where the report names none */
  resultsTitle: (year: number | null, status: string): string =>
    `${year === null ? '所报告的年份' : `${year}年`}${status}`,
  /** @param year null where the report names none */
  goalsTitle: (year: number | null, status: string): string =>
    `${year === null ? '所计划的年份' : `${year}年`}${status}`,
  goalsNote: (indicators: number): string =>
    `主要预期目标集中在一句话里，涉及${indicators}项指标。`,
  /** 位次第一的有9个，如, three names, each a link, 。, and a link to the page of all ranks */
  firsts: {
    /** @param count of all firsts; `shown` how many are named */
    before: (count: number, shown: number): string =>
      count > shown ? `报告列有${count}个“第一”，如` : '报告所列第一：',
    between: '、',
    after: '。',
    all: '全部位次',
  },
  widestTitle: '推算：主要预期目标中，与上年结果相差最大的一项',
} as const;

/** The table of headline goals beside the results of the year before. */
export const GOALS = {
  title: (count: number): string => `主要预期目标：${count}项有上年结果`,
  label: '主要预期目标与上年结果',
  /** @param from least change the bars are drawn to, in percent; `to` the greatest */
  note: (from: number, to: number, years: YearsCompared): string =>
    `变化以百分比计，各行坐标相同，自${numberWords(from)}至${numberWords(to)}，竖线为零：` +
    `上条为${years.result}年增速，下条为${years.plan}年目标；点框为推算。`,
  allPairs: (count: number): string => `全部${count}组对照`,
  allIndicators: '全部指标',
} as const;

/** The list of states, each with the pairs that are in it. */
export const PARTINGS = {
  title: '结果与目标的异同',
  between: '、',
  allOfState: (count: number): string => `全部${count}组`,
  oneHalf: '只见于一个部分',
  oneHalfCounts: (results: number, goals: number): string =>
    `${results}项只有结果，${goals}项只有目标`,
  note: '状态只比较数字大小，不作评价；上限、下限见逐项对照。每类先列相差最大的。',
} as const;
