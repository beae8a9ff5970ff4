/** Nouns of change: before 达到 or 保持在 they make the number a growth. */
export const growthNouns: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>(
  (
    [
      ['增速', 1],
      ['增幅', 1],
      ['涨幅', 1],
      ['增长率', 1],
      ['增长速度', 1],
      ['平均增速', 1],
      ['年均增速', 1],
      ['增长', 1],
      ['增长幅度', 1],
      ['上涨幅度', 1],
      ['年均增长', 1],
      ['总涨幅', 1],
      ['降幅', -1],
      ['下降率', -1],
      ['降低率', -1],
      ['下降', -1],
      ['下降幅度', -1],
      ['降低', -1],
    ] as const
  ).map(([word, sign]) => [word, sign]),
);
