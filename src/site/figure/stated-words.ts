import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { rankWords } from '../ranks/rank-name.ts';
import { observationWords } from '../words/observation-words.ts';

/**
 * An observation in words that stand alone, outside its sentence: 158.4亿元, 增长36.3%, and of a rank with its scope and what is
 * ranked, 增速全省第一.
 */
export const statedWords = (indicator: Indicator, observation: Observation): string =>
  observation.measure === 'rank'
    ? rankWords(indicator, observation)
    : observationWords(observation);
