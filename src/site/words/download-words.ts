/** What a citation says where the report or its reader has yet to say it. */

/** The author, where neither the report nor its origin names one. */
export const UNSIGNED = '〔原文未署名〕';

/** The date of publication, where it is known, and the place of the day of citing, which the reader fills in. */
export const citationDates = (published: string | null): string =>
  `${published ? `(${published})` : ''}[引用日期]`;

/** What the descriptor of the downloads (datapackage.json) says of them, as a whole and file by file. */
export const DATA_PACKAGE = {
  whole: '报告的结构、全部数据，以及由此算出的结果与目标对照。推算的数均带算式，不属于原文。',
  observations: '每条数据一行',
  report: '篇章结构，各句在原文件中的位置，略去的文字与不计为指标的数字及其规则，未列名次的表述',
  indicators: '指标与数据',
  plan: '结果与目标逐项对照，推算带算式',
  /** where the text comes from */
  source: (author: string, title: string): string => `${author}：${title}`,
} as const;

/** What the columns of observations.csv hold, as datapackage.json tells it. */
export const OBSERVATION_COLUMNS = {
  indicator: '指标id',
  name: '指标名称',
  theme: '主题id',
  observation: '数据id，在指标内唯一',
  subject: '原文此处所称的指标',
  period: '所指年份，或ISO 8601区间',
  status: 'actual 实绩 · estimate 预计 · target 目标',
  measure: 'level 数值 · growth 增速 · rank 位次 · difference 差额 · qualitative 文字表述',
  value: '数值，单位照原文；文字表述者为空',
  unit: '单位，照原文',
  bound:
    'exact 确数 · about 约数 · at-least 不小于 · more-than 大于 · at-most 不超过 · less-than 小于 · range 区间',
  lower: '区间下端',
  upper: '区间上端',
  scope: '位次的范围',
  of: '排名依据：level 总量 · growth 增速',
  verb: '增速或差额所用的动词，照原文：增长、改善、低于',
  commitment: '目标所用的承诺用语，照原文：力争、确保、推动；原文直述者为空',
  text: '原文中的表达，连同限定词与单位',
  section: '所在节',
  sentence: '所在句',
  start: '在原文件中的起点（UTF-16码元）',
  end: '在原文件中的终点',
} as const;

/** A column of observations.csv. */
export type ColumnName = keyof typeof OBSERVATION_COLUMNS;
