import type { Measure, Observation } from '../../model/observation.ts';

const WORDS: Record<Measure, string> = {
  level: '水平',
  growth: '增长',
  rank: '位次',
  difference: '差',
  qualitative: '无数字',
};

/** What kind of statement an observation is: 水平, 增长, 位次, 差, 无数字; of a rank also what is ranked: 位次（增速）. */
export const measureOf = ({ measure, of }: Pick<Observation, 'measure' | 'of'>): string =>
  WORDS[measure] + (of ? `（${of === 'growth' ? '增速' : '总量'}）` : '');

/** The same of a measure alone. */
export const measureWords = (measure: Measure): string => WORDS[measure];
