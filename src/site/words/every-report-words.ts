/** The page of an indicator that several reports have, and what leads to it. */
export const EVERY_REPORT = {
  kind: '各报告的指标',
  title: (name: string): string => `${name} · 各报告`,
  description: (name: string, reports: number): string =>
    `${reports}份报告所说的${name}：结果与目标，逐条注明报告。`,
  note: '一行一份报告，新的在前。各报告的口径、价格未必相同，本站未作折算。',
  label: '各报告的同一指标',
  result: '结果',
  goal: '目标',
  /** from a report's own page of the indicator */
  all: (reports: number): string => `全部${reports}份报告的这一指标`,
} as const;
