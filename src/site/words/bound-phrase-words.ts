import type { Bound, Observation } from '../../model/observation.ts';

/** What a bound says, for a reader who sees the number alone. */
const WORDS: Record<Bound, string> = {
  exact: '确数',
  about: '约数',
  'at-least': '不小于该数',
  'more-than': '大于该数',
  'at-most': '不超过该数',
  'less-than': '小于该数',
  range: '区间',
};

/** A bound in Chinese: 确数, 约数, 不小于该数 … */
export const boundWords = (bound: Bound): string => WORDS[bound];

/** The same of an observation; empty of a rank or of words, which no number bounds. */
export const boundOfStated = ({
  measure,
  bound,
}: Pick<Observation, 'measure' | 'bound'>): string =>
  measure === 'rank' || measure === 'qualitative' ? '' : boundWords(bound);

/** Puts a bound round an amount that is not quoted: 约45960元, 299天以上, 低于12.19%. */
export function withBound(number: string, bound: Bound): string {
  switch (bound) {
    case 'about':
      return `约${number}`;
    case 'at-least':
      return `${number}以上`;
    case 'more-than':
      return `超过${number}`;
    case 'at-most':
      return `不超过${number}`;
    case 'less-than':
      return `低于${number}`;
    default:
      return number;
  }
}
