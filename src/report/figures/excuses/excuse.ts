import type { Numeral } from '../numbers/numeral.ts';
import { spelledNumerals } from '../numbers/find-numerals.ts';
import { nameRules } from './name-rules.ts';
import { qualifierRules } from './qualifier-rules.ts';
import type { ExcuseRule } from './rule.ts';
import { timeRules } from './time-rules.ts';

/** All rules, in the order they are asked. */
export const excuseRules: readonly ExcuseRule[] = [...timeRules, ...nameRules, ...qualifierRules];

/** The places of a text that a numeral takes up. */
const placesOf = ({ start, end }: Numeral): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

/**
 * Which numerals of a text, in its order, are excused, and by which rule: the first that fits. Numerals that are parts of words are no
 * numerals of the text (统一, 三亚), but where a rule says what they are they are excused by it: “六稳”, 十九届.
 */
export function excuseNumbers(text: string, numerals: readonly Numeral[]): Map<Numeral, string> {
  const excused = new Map<Numeral, string>();
  const taken = new Set(numerals.flatMap(placesOf));
  for (const { rule, pattern } of excuseRules) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      for (let index = firstFrom(numerals, match.index); index < numerals.length; index += 1) {
        const numeral = numerals[index] as Numeral;
        if (numeral.start >= end) break;
        if (!excused.has(numeral)) excused.set(numeral, rule);
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

/** Index of the first numeral that starts at a place or after it. */
function firstFrom(numerals: readonly Numeral[], place: number): number {
  let low = 0;
  let high = numerals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numerals[middle] as Numeral).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
