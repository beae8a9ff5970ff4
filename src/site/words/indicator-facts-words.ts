import type { CatalogueEntry } from '../../model/catalogue.ts';

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
