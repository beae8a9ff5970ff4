/** What the page of ranks (位次) says. */
export const RANKS = {
  description: '报告给出的全省、全国、国内位次，总量与增速分列；未列名次的表述另列一表。',
  lede: (ranks: number, rows: number): string =>
    `报告给出${ranks}个位次，列为${rows}行；先按范围由大到小，再按原文先后排列。` +
    '位次下方为对应的数值；原文没有给出的以“—”表示。',
  /** heads of the columns: what is ranked */
  heads: { byLevel: '按总量', byGrowth: '按增速', unsaid: '其他（能力、考核、标准等）' },
  /** placings that name no rank */
  placings: {
    title: (count: number): string => `未列名次的表述（${count}）`,
    note: '首创、首家、最大、领先、前列、榜单等，照录原文所在的分句，不作名次统计。',
    head: '原文',
    label: '未列名次的表述',
  },
} as const;
