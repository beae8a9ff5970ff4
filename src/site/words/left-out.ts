/** What of the copied page the site does not show as the report, and which numbers it counts as no figures. */

export const LEFT_OUT = {
  heading: '略去了什么',
  lede: '原网页上不属于报告的文字，逐处列出；除此之外，一字未删。',
  heads: { rule: '规则', text: '原文' },
};

export const EXCUSED = {
  heading: '哪些数字不算指标',
  lede: (count: number): string =>
    `年份、届次、名称里的数字等，不陈述数量，按规则除外，共 ${count}个。每个数字不是指标，就在此列。`,
  heads: { rule: '规则', count: '次数', examples: '例' },
  between: '、',
};
