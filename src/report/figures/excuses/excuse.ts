import type { NumberToken } from '../numbers/number-token.ts';
import { nameRules } from './name-rules.ts';
import { qualifierRules } from './qualifier-rules.ts';
import type { ExcuseRule } from './rule.ts';
import { timeRules } from './time-rules.ts';

/** All rules, in the order they are asked. */
export const excuseRules: readonly ExcuseRule[] = [...timeRules, ...nameRules, ...qualifierRules];

/** Which numerals of a text are excused, and by which rule: the first that fits. */
export function excuseNumbers(
  text: string,
  tokens: readonly NumberToken[],
): Map<NumberToken, string> {
  const excused = new Map<NumberToken, string>();
  for (const { rule, pattern } of excuseRules) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      for (const token of tokens) {
        if (!excused.has(token) && match.index <= token.start && token.start < end)
          excused.set(token, rule);
      }
    }
  }
  return excused;
}
