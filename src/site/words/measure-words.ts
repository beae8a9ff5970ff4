import type { Measure, Observation } from '../../model/observation.ts';

/** What an observation states: an amount, a change, a place, a difference, or no number at all. */
const WORDS: Record<Measure, string> = {
  level: '数值',
  growth: '增速',
  rank: '位次',
  difference: '差额',
  qualitative: '文字表述',
};

/** What kind of statement an observation is: 数值, 增速, 位次, 差额, 文字表述; of a rank also what is ranked: 位次（增速）. */
export const measureOf = ({ measure, of }: Pick<Observation, 'measure' | 'of'>): string =>
  WORDS[measure] + (of ? `（${of === 'growth' ? '增速' : '总量'}）` : '');

/** The same of a measure alone. */
export const measureWords = (measure: Measure): string => WORDS[measure];
