import type { Half } from '../silence/said-of-half.ts';

/** The years a report speaks of, as text. */
type Years = { result: string; plan: string } | null;

const yearOf = (half: Half, years: Years): string =>
  years ? `${half === 'result' ? years.result : years.plan}年` : '';

/**
 * What may be said of a half that lists nothing of an indicator, each only where `isSilent` holds: 2020年未列数据, 2021年未列目标.
 * The field may be spoken of all the same, so no page says that it is not.
 */
export const silenceLabel = (half: Half, years: Years): string =>
  half === 'result'
    ? `${yearOf(half, years) || '执行情况'}未列数据`
    : `${yearOf(half, years) || '计划'}未列目标`;

/** The same in a sentence, beside where the indicator is quoted. */
export const silenceSentence: Record<Half, { part: string; rest: string }> = {
  result: { part: '执行情况部分', rest: '未列这项指标的数据。' },
  goal: { part: '计划部分', rest: '未列这项指标的目标。' },
};

/** Where a measure of a year is not given. */
export const NOT_GIVEN = {
  growth: '原文未给出增速',
  growthGoal: '原文未给出增速目标',
  level: '原文未给出总量',
} as const;
