/** What the descriptor of the downloads (datapackage.json) says of them, as a whole and file by file. */
export const DATA_PACKAGE = {
  whole: '报告的结构、全部数字，以及由它们算出的计划对照。推算各数带算式，不属原文。',
  observations: '每处数字一行',
  report: '篇章结构，各句在原文件中的位置，略去与不计的文字及其规则',
  indicators: '指标与观测',
  plan: '结果与目标逐项对照，推算带算式',
  /** where the text comes from */
  source: (author: string, title: string): string => `${author}：${title}`,
} as const;
