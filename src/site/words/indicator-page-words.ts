import type { CatalogueEntry } from '../../model/catalogue.ts';

/** What the page of one indicator says, from its head to its downloads; `INDICATOR_FACTS` has a module of its own. */
export const INDICATOR = {
  /** @param headline the figures the page is about, in a few words */
  title: (name: string, headline: string): string => `${name}：${headline}`,
  description: (name: string, headline: string): string => `${name}：${headline}。`,
  kind: '指标',
  charts: {
    title: '图与表',
    note: '实条为实绩，斜线为预计，蓝框为目标，点框为推算。轴自零起；不封口为“以上”，粗端为“以内”，虚框为“左右”。',
  },
  sources: '出处',
  observations: '原文数据',
  related: {
    title: '口径不同的指标',
    label: (name: string): string => `${name}与口径不同的指标`,
  },
  cite: {
    title: '引用、下载',
    /** @param published what is known of the day of publication; may be missing */
    standard: (published = ''): string =>
      `GB/T 7714—2015。${published === '' || published.endsWith('。') ? published : `${published}。`}`,
    copy: '复制本页链接',
  },
} as const;

/** The three boxes at the top: result, goal, and what follows from them. */
export const INDICATOR_HEAD = {
  label: '结果、目标与推算',
  state: '状态',
  note: '注',
  derived: '推算',
  /** @param term what was worked out */
  derivedTitle: (term: string): string => `推算：${term}`,
  formula: '算式',
  /** between a formula and the bound that follows */
  between: '，',
  caution: '注意',
  /** what the text leaves open, and how it is read */
  reading: '编者注',
} as const;

/** The sentences an indicator stands in: what unfolds below each. */
export const QUOTATIONS = {
  wholeAndNeighbours: '全句与前后各一句',
  neighbours: '前后各一句',
} as const;

/** The table of every place where the indicator is stated. */
export const OBSERVATIONS = {
  label: '全部数据',
  copy: '复制链接',
} as const;

/** The table of the same indicator in every report of the site. */
export const ACROSS_REPORTS = {
  title: '各报告对照',
  note: '同一地方的按年排列，其他地方的在后。各报告的口径、价格未必相同，本站未作折算。',
  label: '各报告的同一指标',
  thisReport: (report: string): string => `${report}（本报告）`,
} as const;

/** What is said of an indicator beyond its figures: the terms of the list 释义与相关, and the words that stand for what is not known. */
export const INDICATOR_FACTS = {
  title: '释义与相关',
  definition: '释义',
  noDefinition: '原文未解释，本站未收录定义。',
  english: '英文名',
  /** what the figures of the report are of; no quotation, for 城镇、农村常住居民收入 is taken apart into two */
  namesHere: '本报告中指',
  /** names used elsewhere */
  aliases: '又称',
  between: '、',
  moreAliases: (count: number): string => `另有${count}个`,
  theme: '主题',
  nature: '指标类型',
  direction: '指标方向',
  related: '相关',
  note: '又称、主题、指标类型、指标方向与相关均由编者编目，属编者注；指标方向只是编目约定，不作评价。',
} as const;

/** What kind of number an indicator is; a place or score is neither a stand nor a sum, and has no line. */
export const NATURES: Record<CatalogueEntry['kind'], string | null> = {
  stock: '时点指标',
  flow: '时期指标',
  ratio: '比率、均值、指数或标准',
  rank: null,
};

/** Which way of an indicator counts as better, by the catalogue's convention. */
export const DIRECTIONS: Record<CatalogueEntry['direction'], string> = {
  more: '正向指标',
  less: '逆向指标',
  neither: '中性指标',
};
