import type { NumberToken } from '../numbers/number-token.ts';
import { spelledNumerals } from '../numbers/lex-numbers.ts';
import { nameRules } from './name-rules.ts';
import { qualifierRules } from './qualifier-rules.ts';
import type { ExcuseRule } from './rule.ts';
import { timeRules } from './time-rules.ts';

/** All rules, in the order they are asked. */
export const excuseRules: readonly ExcuseRule[] = [...timeRules, ...nameRules, ...qualifierRules];

/** The places of a text that a numeral takes up. */
const placesOf = ({ start, end }: NumberToken): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

/**
 * Which numerals of a text, in its order, are excused, and by which rule: the first that fits. Numerals that are parts of words are no
 * tokens of the text (统一, 三亚), but where a rule says what they are they are excused by it: “六稳”, 十九届.
 */
export function excuseNumbers(
  text: string,
  tokens: readonly NumberToken[],
): Map<NumberToken, string> {
  const excused = new Map<NumberToken, string>();
  const taken = new Set(tokens.flatMap(placesOf));
  for (const { rule, pattern } of excuseRules) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      for (let index = firstFrom(tokens, match.index); index < tokens.length; index += 1) {
        const token = tokens[index] as NumberToken;
        if (token.start >= end) break;
        if (!excused.has(token)) excused.set(token, rule);
      }
      for (const numeral of spelledNumerals(match[0], match.index)) {
        const places = placesOf(numeral);
        if (places.some((place) => taken.has(place))) continue;
        for (const place of places) taken.add(place);
        excused.set(numeral, rule);
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
