import type { Bound } from '../../model/observation.ts';

/** Why pairs do not stand on the axis of change, in place of a picture. */
export const AXIS_REASONS = {
  rates: '比率，以百分点比较',
  'not-comparable': '口径不同，不作比较',
  unsaid: '原文没有说明口径是否相同，不作比较',
  unlike: '一处给出数值，一处给出增速，或单位不同',
  unquantified: '一方只有文字表述',
} as const;

/** What a bound makes of a bar, for those who don't see its end; empty for a plain number. */
export const BOUND_KINDS: Record<Bound, string> = {
  exact: '',
  about: '约数',
  range: '区间',
  'at-least': '下限',
  'more-than': '下限',
  'at-most': '上限',
  'less-than': '上限',
};

/** 2020年增长7% */
export const reachedWords = (year: string, words: string): string => `${year}年${words}`;
