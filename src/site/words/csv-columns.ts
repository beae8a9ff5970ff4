/** What each column of observations.csv holds, as datapackage.json tells it. */
export const CSV_COLUMNS = {
  indicator: '指标 id',
  name: '指标名称',
  theme: '主题 id',
  observation: '观测 id，在指标内唯一',
  subject: '此处原文的称呼',
  period: '所说的年份，或 ISO 8601 区间',
  status: 'actual 实绩 · estimate 预计 · target 目标',
  measure: 'level 数值 · growth 增速 · rank 位次 · difference 差额 · qualitative 文字表述',
  value: '数值，单位照原文；文字表述者为空',
  unit: '单位，照原文',
  bound: 'exact · about · at-least · more-than · at-most · less-than · range',
  lower: '区间下端',
  upper: '区间上端',
  scope: '位次的范围',
  of: '位次所比：level 总量 · growth 增速',
  verb: '增速或差额所用的动词，照原文：增长、改善、低于',
  commitment: '目标所用的词，照原文：力争、确保、推动；原文未用者为空',
  text: '原文的数字或文字表述',
  section: '所在节',
  sentence: '所在句',
  start: '在原文件中的起点（UTF-16 码元）',
  end: '在原文件中的终点',
} as const;

/** The name of a column. */
export type ColumnName = keyof typeof CSV_COLUMNS;
