/** Titles of an indicator's charts, by what they show. */
export const INDICATOR_CHARTS = {
  level: (name: string) => name,
  growth: (name: string) => `${name}增速`,
} as const;

/** Title of the chart of a sentence: 第2句：7项增速. */
export const sentenceChart = (sentence: number, count: number, growth: boolean): string =>
  `第${sentence}句：${count}项${growth ? '增速' : '数值'}`;

/** What stands before the bar of a number that the site worked out: 2021 推算. */
export const derivedLabel = (period: string): string => `${period} 推算`;
