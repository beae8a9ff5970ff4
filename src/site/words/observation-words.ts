import type { Observation } from '../../model/observation.ts';

/** Verbs of change that stand right before a number and belong to it when it is quoted alone. */
const CHANGE = [
  '增长',
  '下降',
  '提高',
  '降低',
  '减少',
  '改善',
  '增加',
  '压降',
  '回升',
  '上升',
  '提升',
];

/** Words of a bound that may stand before the number, outside the quoted expression: 稳定在110万吨以上, 控制在3%以内. */
const BEFORE = ['稳定在', '控制在', '保持在'];

/**
 * An observation as short words that stand alone: the source's own expression, and where it needs its verb
 * (增长7%, 稳定在110万吨以上), the verb that stands before it.
 * @param raw the source the offsets point into
 */
export function observationWords(raw: string, observation: Observation): string {
  const { text, measure, value, verb: own, source } = observation;
  const before = raw.slice(Math.max(0, source.start - 3), source.start);
  if (measure === 'level') return (BEFORE.find((word) => before.endsWith(word)) ?? '') + text;
  if (measure !== 'growth' || CHANGE.some((word) => text.startsWith(word))) return text;
  const verb = own ?? CHANGE.find((word) => before.endsWith(word));
  return (verb ?? ((value ?? 0) < 0 ? '下降' : '增长')) + text;
}
