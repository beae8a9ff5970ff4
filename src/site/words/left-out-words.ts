/** What of the copied page the site does not show as the report, and which numbers it counts as no figures. */

export const LEFT_OUT = {
  heading: '略去的文字',
  lede: '原网页上不属于报告的文字逐处列出；除此之外，一字未删。',
  heads: { rule: '规则', text: '原文' },
};

export const EXCUSED = {
  heading: '不计为指标的数字',
  lede: (count: number): string =>
    `年份、届次、名称中的数字等不作为指标，按规则列出，共${count}个。`,
  heads: { rule: '规则', count: '个数', examples: '例' },
  between: '、',
};
