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

/** The same of an observation; a dash where it has no number to bound: 保持全省领先, 与经济增长同步. */
export const boundOf = ({ measure, bound }: Pick<Observation, 'measure' | 'bound'>): string =>
  measure === 'qualitative' ? '—' : WORDS[bound];

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

/** Puts a bound round a change, which carries its sign: 约+6.5%, 不低于−7.5%, 不高于+0.4个百分点. */
export function changeWithBound(change: string, bound: Bound): string {
  switch (bound) {
    case 'about':
      return `约${change}`;
    case 'at-least':
      return `不低于${change}`;
    case 'more-than':
      return `高于${change}`;
    case 'at-most':
      return `不高于${change}`;
    case 'less-than':
      return `低于${change}`;
    default:
      return change;
  }
}
