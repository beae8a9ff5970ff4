import type { Measure } from '../../../model/observation.ts';
import type { Lead } from './read-lead.ts';
import type { Yardstick } from './yardstick.ts';

/** Nouns of change, and what makes one of them (增速, 涨幅, 降幅达), or 年均 alone: they name the measure and are no verb. */
const named = /^(?:年均|平均)$|(?<!提)[幅速率]度?(?:达到?|为)?$/;

/** 压减行政审批事项30%: the verb stands before what is lessened. */
const ahead = /(?<=^(?:累计|全年|共)?)(?:压减|削减|减少|降低|缩减|压缩|核减|精简)(?!率)/;

/** 营收保持20%以上|增长: the verb stands behind the number. */
const behind = /^的?(?:高速|较快|快速|持续|稳定|正)?(增长)/;

/**
 * The verb of change that a growth or a difference is written with, verbatim: 改善 of 改善24.6%, 低于 of 低于年度省考核目标1.8个
 * 百分点. Null for any other measure, and where the text has a noun of change instead (税收增速达到16.6%).
 */
export function verbOf(
  measure: Measure,
  lead: Lead,
  yardstick: Yardstick | null,
  tail: string,
): string | null {
  if (measure !== 'growth' && measure !== 'difference') return null;
  if (yardstick !== null) return yardstick.word;
  const { cue, growth, rest } = lead;
  if (growth !== null) return null;
  if (cue?.kind === 'change') return named.test(cue.word) ? null : cue.word;
  return ahead.exec(rest)?.[0] ?? behind.exec(tail)?.[1] ?? null;
}
