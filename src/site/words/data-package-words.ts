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
