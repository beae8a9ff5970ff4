import type { Bound } from '../../model/observation.ts';

/** What a bound says, for a reader who sees the number alone. */
const WORDS: Record<Bound, string> = {
  exact: '确数',
  about: '约数',
  'at-least': '不低于此数',
  'more-than': '高于此数',
  'at-most': '不高于此数',
  'less-than': '低于此数',
  range: '区间',
};

/** A bound in Chinese: 确数, 约数, 不低于此数 … */
export const boundWords = (bound: Bound): string => WORDS[bound];

/** Puts a bound round a number that is not quoted: 1384.5亿元以上, 约45960元, 3%以内. */
export function withBound(number: string, bound: Bound): string {
  switch (bound) {
    case 'about':
      return `约${number}`;
    case 'at-least':
    case 'more-than':
      return `${number}以上`;
    case 'at-most':
      return `${number}以内`;
    case 'less-than':
      return `${number}以下`;
    default:
      return number;
  }
}
