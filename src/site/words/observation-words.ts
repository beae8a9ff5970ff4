import type { Observation } from '../../model/observation.ts';

/**
 * An observation as short words that stand alone: the source's own expression, and where it needs its verb
 * (增长7%, 稳定在110万吨以上), that verb. A growth whose verb stands nowhere (增速达到16.6%) takes the one of its sign.
 */
export function observationWords({ text, measure, value, verb, expression }: Observation): string {
  if (measure === 'level') return expression?.text ?? text;
  if (measure !== 'growth') return text;
  return expression?.text ?? (verb ?? ((value ?? 0) < 0 ? '下降' : '增长')) + text;
}
