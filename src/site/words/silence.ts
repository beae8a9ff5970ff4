import type { Half } from '../halves/said-of-half.ts';

/** The years a report speaks of, as text. */
type Years = { result: string; plan: string } | null;

const yearOf = (half: Half, years: Years): string =>
  years ? `${half === 'result' ? years.result : years.plan}年` : '';

/**
 * What may be said of a half that says nothing of an indicator; each only where `isSilent` holds. 2020年未提及, 2021年未提及目标.
 */
export const silenceLabel = (half: Half, years: Years): string =>
  half === 'result'
    ? `${yearOf(half, years) || '执行情况'}未提及`
    : `${yearOf(half, years) || '计划'}未提及目标`;

/** The same in a sentence, beside where the indicator is quoted. */
export const silenceSentence: Record<Half, { part: string; rest: string }> = {
  result: { part: '执行情况部分', rest: '未提及这项指标。' },
  goal: { part: '任务部分', rest: '未提及这项指标。' },
};

/** Where a measure of a year is not given: 原文未给出增速. */
export const NOT_GIVEN = { growth: '原文未给出增速', level: '原文未给出总量' } as const;
