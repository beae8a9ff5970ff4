/** What the page of ranks (位次) says. */
export const RANKS = {
  name: '位次',
  description: '报告里全省、全国的每一个位次，总量与增速并排，原文没有给的留空。',
  where: '全省、全国的位次',
  lede: (ranks: number, rows: number): string =>
    `${ranks} 个位次，${rows} 行：全省、全国、国内的每一个，次序从范围大小和原文。` +
    '位次下是它所排的数；原文没有给的留空。',
  /** heads of the columns: what is ranked */
  heads: { byLevel: '按总量', byGrowth: '按增速', unsaid: '原文未说按什么' },
} as const;
