import type { Measure } from '../../model/observation.ts';

const WORDS: Record<Measure, string> = {
  level: '水平',
  growth: '增长',
  rank: '位次',
  difference: '差',
  qualitative: '无数字',
};

/** What kind of statement an observation is: 水平, 增长, 位次, 差, 无数字. */
export const measureWords = (measure: Measure): string => WORDS[measure];
