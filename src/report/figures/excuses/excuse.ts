import type { NumberToken } from '../numbers/number-token.ts';
import { nameRules } from './name-rules.ts';
import { qualifierRules } from './qualifier-rules.ts';
import type { ExcuseRule } from './rule.ts';
import { timeRules } from './time-rules.ts';

/** All rules, in the order they are asked. */
export const excuseRules: readonly ExcuseRule[] = [...timeRules, ...nameRules, ...qualifierRules];

/** Which numerals of a text, in its order, are excused, and by which rule: the first that fits. */
export function excuseNumbers(
  text: string,
  tokens: readonly NumberToken[],
): Map<NumberToken, string> {
  const excused = new Map<NumberToken, string>();
  for (const { rule, pattern } of excuseRules) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      for (let index = firstFrom(tokens, match.index); index < tokens.length; index += 1) {
        const token = tokens[index] as NumberToken;
        if (token.start >= end) break;
        if (!excused.has(token)) excused.set(token, rule);
      }
    }
  }
  return excused;
}

/** Index of the first token that starts at a place or after it. */
function firstFrom(tokens: readonly NumberToken[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as NumberToken).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
